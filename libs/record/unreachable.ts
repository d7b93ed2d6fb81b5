import { databaseError } from './database/transaction.js';

/** PostgreSQL stopping, starting, out of connections, or giving up a transaction for another one. */
const passing = /^(08|53|57P|40001|40P01|55P03)/;

/** Names that Node, the driver and gRPC give to a server that does not answer. */
const unanswered = /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|Connection terminated|connection ended|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Driver not Connected/i;

/** Whether an error says that a dependency is down or busy, so that trying again later is the answer. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  const reported = databaseError(error);
  if (reported !== null) return passing.test(reported.code);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return unanswered.test(`${code} ${error.message}`) || (error.cause !== undefined && isUnreachable(error.cause));
}
