import type { Json } from '../../../libs/law/derivation.js';

/** A row as the API answers it. */
export interface RowAnswer {
  readonly id: number | null;
  readonly parameter: string;
  readonly key: string | null;
  readonly value: Json;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly source: string;
  readonly status: 'confirmed' | 'unconfirmed' | 'proposed';
  readonly proposedBy: string | null;
  readonly confirmedBy: string | null;
}

const head = ['nr', 'parameter', 'sleutel', 'waarde', 'vanaf', 'tot en met', 'status', 'voorgesteld', 'bevestigd', 'bron'];
const statusNl: { readonly [status in RowAnswer['status']]: string } = { confirmed: 'bevestigd', unconfirmed: 'onbevestigd', proposed: 'voorgesteld' };
const widest = 40;

/** The rows as a table for an official. A row without a number came with the engine. */
export function rowTable(rows: readonly RowAnswer[]): string {
  if (rows.length === 0) return 'Er zijn geen waarden die hieraan voldoen.';
  const lines = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  return lines.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** One row in one line. */
export function rowLine(row: RowAnswer): string {
  const until = row.validUntil === null ? '' : ` tot en met ${row.validUntil}`;
  return `nr ${String(row.id)}, ${row.parameter}${row.key === null ? '' : ` ${row.key}`} = ${JSON.stringify(row.value)}, vanaf ${row.validFrom}${until}, bron: ${row.source}`;
}

function cellsOf(row: RowAnswer): readonly string[] {
  const value = JSON.stringify(row.value);
  return [
    row.id === null ? '' : String(row.id),
    row.parameter,
    row.key ?? '',
    value.length > widest ? `${value.slice(0, widest - 1)}…` : value,
    row.validFrom,
    row.validUntil ?? '',
    statusNl[row.status],
    row.proposedBy ?? '',
    row.confirmedBy ?? '',
    row.source,
  ];
}
