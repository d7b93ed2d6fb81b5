import { databaseError } from './database/transaction.js';
import type { RecordDatabase } from './database/record-database.js';
import { conduct } from './perform/conduct.js';
import { judge } from './perform/judge.js';
import { openFor } from './perform/opening.js';
import { refuseKept } from './perform/refuse-kept.js';
import type { PerformRequest, PerformResult } from './perform/request.js';
import { judgeAll, type ManyResult } from './perform/judge-all.js';

export type { NewDocument, Origin, PerformRequest, PerformResult } from './perform/request.js';

/**
 * The one door to the record. Decides the command about its case under the
 * lock of that case, and in the same transaction stores acts, projections,
 * evidence, documents, postings, the audit entry and the outbox row. The same
 * command id with the same content is performed once, however often it is sent.
 *
 * A refusal stores its audit entry only and leaves the command id free.
 *
 * Commands that arrive while earlier ones are being written share the next
 * transaction; each is decided by itself, and one that cannot be written leaves
 * the others alone.
 *
 * @throws what the database throws when it is not there; nothing is stored
 * then, or, where the connection broke at COMMIT, sending the same command
 * again tells.
 */
export async function perform(db: RecordDatabase, request: PerformRequest): Promise<PerformResult> {
  const result = await db.gather(request, (requests) => together(db, requests));
  if (result.kind === 'failed') throw result.error;
  return result;
}

async function together(db: RecordDatabase, requests: readonly PerformRequest[]): Promise<readonly ManyResult[]> {
  const [first] = requests;
  if (requests.length === 1 && first !== undefined) return [await performAlone(db, first)];
  try {
    return await conduct(db, { open: openFor(requests), decideAll: (session) => judgeAll(session, requests) });
  } catch {
    return oneByOne(db, requests);
  }
}

/** Each command in a transaction of its own, one after the other. */
export async function oneByOne(db: RecordDatabase, requests: readonly PerformRequest[]): Promise<readonly ManyResult[]> {
  const results: ManyResult[] = [];
  for (const request of requests) {
    results.push(await performAlone(db, request).catch((error: unknown): ManyResult => ({ kind: 'failed', error })));
  }
  return results;
}

const ATTEMPTS = 4;
/** Another transaction was first with this command id or this notice, or PostgreSQL chose this one to give way: look again. */
const lookAgain: ReadonlySet<string> = new Set(['command_pkey', 'one_case_per_notice']);
const giveWay: ReadonlySet<string> = new Set(['40001', '40P01']);

/** `perform` in a transaction of its own. */
export async function performAlone(db: RecordDatabase, request: PerformRequest): Promise<PerformResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await conduct(db, { open: openFor([request]), decideAll: (session) => judge(session, request) });
    } catch (error) {
      const reported = databaseError(error);
      if (reported === null) throw error;
      if (reported.constraint === 'evidence_once' || reported.constraint === 'document_once') return refuseKept(db, request, reported.constraint);
      if (attempt >= ATTEMPTS || !(giveWay.has(reported.code) || lookAgain.has(reported.constraint ?? ''))) throw error;
    }
  }
}
