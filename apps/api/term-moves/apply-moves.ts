import type { AnswerOf, InputOf } from '../../../libs/contracts/http/route.js';
import type { routes } from '../../../libs/contracts/http/routes.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { performMany, type ManyResult } from '../../../libs/record/perform-many.js';
import type { PerformRequest } from '../../../libs/record/perform/request.js';
import { namesOf, readCalendarRows } from '../../../libs/record/rules/term-moves.js';
import { idFromKey } from '../http/id-from-key.js';
import { refused } from '../http/problem-error.js';

type Body = InputOf<typeof routes.applyTermMoves>['body'];
type Outcome = AnswerOf<typeof routes.applyTermMoves>['items'][number];

/** Who asks, and under which key and trace. */
export interface Asker {
  readonly userId: string;
  readonly key: string;
  readonly traceId: string | undefined;
}

/** Cases in one transaction. */
const TOGETHER = 50;

/**
 * Moves the listed terms, one act in each case, with a command id that follows from the request: sent again after a kill it does the rest.
 * @throws ProblemError for rows that are not there, and what the database throws.
 */
export async function applyMoves(db: RecordDatabase, { rowIds, reasons, moves }: Body, asker: Asker): Promise<readonly Outcome[]> {
  const read = await readCalendarRows(db, [...new Set(rowIds)]);
  if (!read.ok) throw refused(read.refusal);
  const rows = namesOf(read.rows).map(({ parameter, key, validFrom }) => ({ parameter, key, validFrom }));
  const requests = [...byCase(moves)].map(([caseNumber, listed]): PerformRequest => ({
    commandId: `api:${asker.userId}:${idFromKey(asker.userId, asker.key)}:${caseNumber}`,
    caseNumber,
    actor: { userId: asker.userId },
    command: { type: 'MoveTerms', data: { rows, reasons, moves: listed } },
    origin: 'api',
    ...(asker.traceId === undefined ? {} : { traceId: asker.traceId }),
  }));
  const outcomes: Outcome[] = [];
  for (let start = 0; start < requests.length; start += TOGETHER) {
    const part = requests.slice(start, start + TOGETHER);
    const results = await performMany(db, part);
    outcomes.push(...results.map((result, index) => outcomeOf(part[index]?.caseNumber ?? '', result)));
  }
  return outcomes;
}

function byCase(moves: Body['moves']): ReadonlyMap<string, Omit<Body['moves'][number], 'caseNumber'>[]> {
  const cases = new Map<string, Omit<Body['moves'][number], 'caseNumber'>[]>();
  for (const { caseNumber, ...move } of moves) {
    const listed = cases.get(caseNumber);
    if (listed === undefined) cases.set(caseNumber, [move]);
    else listed.push(move);
  }
  return cases;
}

function outcomeOf(caseNumber: string, result: ManyResult): Outcome {
  switch (result.kind) {
    case 'performed':
    case 'repeated': {
      const terms = result.acts.reduce((count, act) => count + (act.type === 'TermsMoved' ? act.data.moves.length : 0), 0);
      return terms === 0 ? { caseNumber, outcome: 'unchanged', seq: null, terms } : { caseNumber, outcome: 'moved', seq: result.seq, terms };
    }
    case 'refused': {
      const { code, article, message } = result.refusal;
      return no(caseNumber, code, message.nl, article);
    }
    case 'conflicting':
      return no(caseNumber, 'idempotency-conflict', 'Deze Idempotency-Key is eerder voor iets anders gebruikt.');
    case 'unknown-case':
      return no(caseNumber, 'no-such-case', 'Deze zaak bestaat niet.');
    case 'unknown-user':
      return no(caseNumber, 'unknown-user', 'Deze gebruiker bestaat niet.');
    case 'failed':
      throw result.error;
  }
}

const no = (caseNumber: string, rule: string, messageNl: string, article: string | null = null): Outcome => ({ caseNumber, outcome: 'refused', seq: null, terms: 0, rule, article, messageNl });
