import type { RecordDatabase } from '../../libs/record/database/record-database.js';
import { isUnreachable } from '../../libs/record/unreachable.js';

/**
 * A connection that breaks while a transaction holds it reports that twice: to
 * the statement under way, which deals with it, and as an event, which would
 * end the process if nobody listened.
 */
export function surviveBrokenConnections(record: RecordDatabase): void {
  record.pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
}

/** Codes of Node for a server that is not there; by their code alone, since EPIPE looks like an SQLSTATE, and an error can come from another realm. */
const brokenOff: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);

/** Whether trying again later is the answer. */
export function isAway(error: unknown): boolean {
  return isUnreachable(error) || (typeof error === 'object' && error !== null && 'code' in error && brokenOff.has(error.code));
}
