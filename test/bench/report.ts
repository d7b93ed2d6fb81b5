import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A table of plain text, numbers to the right. */
export function tableText(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [line([...head]), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

/** Keeps each figure as a line of JSON as soon as it is there. */
export function openLines(path: string): (line: object) => void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  return (line) => { appendFileSync(path, `${JSON.stringify(line)}\n`); };
}
