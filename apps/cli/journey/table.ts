import { formatEurosNl, formatMomentNl } from '../../../libs/law/calendar/dutch-format.js';
import { parseInstant } from '../../../libs/law/calendar/instant.js';
import type { ActAnswer } from './shapes.js';

/** The acts of a case as a table: moment, act, who, article, amount. */
export function tableOf(acts: readonly ActAnswer[]): string {
  const rows = acts.map((act) => [String(act.seq), momentOf(act), `${act.type}${act.data['late'] === true ? ' (te laat)' : ''}`, act.by, act.article, amountOf(act)]);
  const head = ['nr', 'moment', 'handeling', 'wie', 'artikel', 'bedrag'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => (column === 5 || column === 0 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ');
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

function momentOf(act: ActAnswer): string {
  const instant = parseInstant(act.legalAt);
  return instant === null ? act.legalAt : formatMomentNl(instant);
}

function amountOf(act: ActAnswer): string {
  const named = act.data['amountCents'] ?? act.data['totalCents'] ?? (act.type === 'PenaltyOrderDrafted' ? act.data['capCents'] : undefined);
  return typeof named === 'number' ? formatEurosNl(named) : '';
}
