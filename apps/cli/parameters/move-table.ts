import type { EngineClient } from '../journey/client.js';
import type { Items } from '../journey/shapes.js';

/** A running term that rows of the calendar move, as the API answers it. */
export interface MoveAnswer {
  readonly caseNumber: string;
  readonly key: string;
  readonly kind: string;
  readonly subject: string;
  readonly article: string;
  readonly from: string;
  readonly to: string | null;
  readonly stuck: { readonly rule: string; readonly messageNl: string } | null;
}

/** The whole list, page after page. */
export async function allMoves(client: EngineClient, rowIds: readonly number[]): Promise<readonly MoveAnswer[]> {
  const moves: MoveAnswer[] = [];
  for (let page = 1; ; page += 1) {
    const { items, total } = await client.get<Items<MoveAnswer> & { readonly total: number }>(`/term-moves?rows=${rowIds.join(',')}&page=${String(page)}&pageSize=1000`);
    moves.push(...items);
    if (items.length === 0 || moves.length >= total) return moves;
  }
}

const head = ['zaak', 'termijn', 'artikel', 'oud', 'nieuw'];

/** The list as an official reads it: each term with its old and its new last day; below it what cannot be moved. */
export function moveTable(moves: readonly MoveAnswer[]): string {
  if (moves.length === 0) return 'Er verschuiven geen lopende termijnen.';
  const movable = moves.filter(({ stuck }) => stuck === null);
  const lines = [head, ...movable.map(({ caseNumber, key, article, from, to }) => [caseNumber, key, article, from, to ?? ''])];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  const stuck = moves.flatMap((move) => (move.stuck === null ? [] : [`Niet te verschuiven: ${move.caseNumber} ${move.key} (${move.from}): ${move.stuck.messageNl}`]));
  return [...lines.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()), `${String(movable.length)} termijnen verschuiven.`, ...stuck].join('\n');
}
