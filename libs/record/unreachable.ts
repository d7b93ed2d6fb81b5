import { databaseError } from './database/transaction.js';

/** PostgreSQL stopping, starting, out of connections, or giving up a transaction for another one. */
const passing = /^(08|53|57P|40001|40P01|55P03)/;

/** Names that Node, the driver and gRPC give to a server that does not answer. */
const unanswered = /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|Connection terminated|connection ended|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Driver not Connected/i;

/** Whether an error says that a dependency is down or busy, so that trying again later is the answer. Looks at what an error says, not at its class: it may come from another realm. */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.some(isUnreachable);
  const reported = databaseError(error);
  if (reported !== null) return passing.test(reported.code);
  const said = [textOf(error, 'code'), textOf(error, 'message')].join(' ');
  return unanswered.test(said) || ('cause' in error && isUnreachable(error.cause));
}

function textOf(error: object, field: 'code' | 'message'): string {
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' ? value : '';
}
