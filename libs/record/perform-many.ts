import type { RecordDatabase } from './database/record-database.js';
import { perform, type PerformRequest, type PerformResult } from './perform.js';
import { conduct } from './perform/conduct.js';
import { judge } from './perform/judge.js';

/** What came of one of many: a result, or the error that kept it from having one. */
export type ManyResult = PerformResult | { readonly kind: 'failed'; readonly error: unknown };

/**
 * `perform` for commands in many existing cases at once, with the same
 * guarantees: one transaction, cases locked in the order of their numbers, one
 * reading, one writing. A refusal or an error of one command leaves the others
 * alone. Where the transaction as a whole cannot be written, each command is
 * performed by itself. Results come in the order of the requests.
 *
 * @throws RangeError for a command that opens a case.
 */
export async function performMany(db: RecordDatabase, requests: readonly PerformRequest[]): Promise<readonly ManyResult[]> {
  if (requests.length === 0) return [];
  if (requests.some((request) => request.caseNumber === null)) throw new RangeError('A case is opened by a command of its own.');
  try {
    return await conduct(db, requests, (session) => requests.map((request) => attempt(() => judge(session, request))));
  } catch {
    return oneByOne(db, requests);
  }
}

async function oneByOne(db: RecordDatabase, requests: readonly PerformRequest[]): Promise<readonly ManyResult[]> {
  const results: ManyResult[] = [];
  for (const request of requests) {
    results.push(await perform(db, request).catch((error: unknown): ManyResult => ({ kind: 'failed', error })));
  }
  return results;
}

function attempt(judging: () => PerformResult): ManyResult {
  try {
    return judging();
  } catch (error) {
    return { kind: 'failed', error };
  }
}
