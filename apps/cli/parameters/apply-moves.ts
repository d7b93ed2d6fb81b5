import { randomUUID } from 'node:crypto';
import { SetupError } from '../../../libs/platform/say.js';
import type { EngineClient } from '../journey/client.js';
import { allMoves, type MoveAnswer } from './move-table.js';
import type { Wish } from './read-wish.js';

interface CaseOutcome {
  readonly caseNumber: string;
  readonly outcome: 'moved' | 'unchanged' | 'refused';
  readonly terms: number;
  readonly messageNl?: string;
}

/** Terms in one request; a case is never cut in two, so a request may hold somewhat more. */
const TOGETHER = 1000;

/** Moves what the list shows, where it still has as many terms as the official saw. @throws SetupError where it has not. */
export async function applyMoves(client: EngineClient, { user, rowIds, reasons, terms }: Extract<Wish, { kind: 'apply' }>): Promise<string> {
  const moves = (await allMoves(client, rowIds)).filter(({ stuck }) => stuck === null);
  if (moves.length !== terms) throw new SetupError(`De lijst telt nu ${String(moves.length)} termijnen, niet ${String(terms)}; bekijk haar opnieuw met: parameters moves ${rowIds.join(',')}`);
  const outcomes: CaseOutcome[] = [];
  for (const part of inParts(moves)) {
    const asked = part.map(({ caseNumber, key, from, to }) => ({ caseNumber, key, from, to }));
    outcomes.push(...(await client.post<{ items: readonly CaseOutcome[] }>('/term-moves', user, randomUUID(), { rowIds, reasons, moves: asked })).items);
  }
  const moved = outcomes.reduce((sum, outcome) => sum + outcome.terms, 0);
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused');
  return [`Verschoven door ${user}: ${String(moved)} termijnen in ${String(outcomes.filter(({ outcome }) => outcome === 'moved').length)} zaken.`, ...refused.map(({ caseNumber, messageNl }) => `Geweigerd in ${caseNumber}: ${messageNl ?? ''}`)].join('\n');
}

function inParts(moves: readonly MoveAnswer[]): readonly (readonly MoveAnswer[])[] {
  const parts: MoveAnswer[][] = [];
  for (const move of moves) {
    const open = parts.at(-1);
    if (open === undefined || (open.length >= TOGETHER && open.at(-1)?.caseNumber !== move.caseNumber)) parts.push([move]);
    else open.push(move);
  }
  return parts;
}
