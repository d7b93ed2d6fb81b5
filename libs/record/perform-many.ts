import type { RecordDatabase } from './database/record-database.js';
import { oneByOne, type PerformRequest } from './perform.js';
import { conduct } from './perform/conduct.js';
import { judgeAll, type ManyResult } from './perform/judge-all.js';
import { needsProviderRecord, openFor } from './perform/opening.js';

export type { ManyResult } from './perform/judge-all.js';

/**
 * `perform` for commands in many existing cases at once, with the same
 * guarantees: one transaction, cases locked in the order of their numbers, one
 * reading, one writing. A refusal or an error of one command leaves the others
 * alone. Where the transaction as a whole cannot be written, each command is
 * performed by itself. So is a command that looks at the provider's other
 * cases, since those may be among the many. Results come in the order of the
 * requests.
 *
 * @throws RangeError for a command that opens a case.
 */
export async function performMany(db: RecordDatabase, requests: readonly PerformRequest[]): Promise<readonly ManyResult[]> {
  if (requests.some((request) => request.caseNumber === null)) throw new RangeError('A case is opened by a command of its own.');
  const results: ManyResult[] = [];
  for (const part of partsOf(requests)) results.push(...(await together(db, part)));
  return results;
}

function partsOf(requests: readonly PerformRequest[]): readonly (readonly PerformRequest[])[] {
  const parts: PerformRequest[][] = [];
  let open: PerformRequest[] | null = null;
  for (const request of requests) {
    const alone = needsProviderRecord(request.command);
    if (alone || open === null) {
      parts.push([request]);
      open = alone ? null : (parts.at(-1) ?? null);
    } else {
      open.push(request);
    }
  }
  return parts;
}

async function together(db: RecordDatabase, requests: readonly PerformRequest[]): Promise<readonly ManyResult[]> {
  if (requests.length === 1) return oneByOne(db, requests);
  try {
    return await conduct(db, { open: openFor(requests), decideAll: (session) => judgeAll(session, requests) });
  } catch {
    return oneByOne(db, requests);
  }
}
