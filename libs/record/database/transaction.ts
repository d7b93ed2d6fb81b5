import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';

/** What a transaction ends with: its result, and the one statement that writes it, or null where nothing is written. */
export interface Ending<T> {
  readonly result: T;
  readonly write: QueryConfig | null;
}

/**
 * One transaction in two round trips: BEGIN goes out together with the first
 * statement, and COMMIT together with the last. Where the last one fails,
 * PostgreSQL answers COMMIT with a rollback, so nothing is ever half written.
 *
 * @throws what the database or `body` throws; nothing is stored then.
 */
export async function transact<T>(pool: Pool, first: QueryConfig, body: (read: QueryResult, client: PoolClient) => Promise<Ending<T>>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const [, read] = await together(client.query('BEGIN'), client.query(first));
    const { result, write } = await body(read, client);
    if (write === null) {
      await client.query('ROLLBACK');
      return result;
    }
    const [, committed] = await together(client.query(write), client.query('COMMIT'));
    if (committed.command !== 'COMMIT') throw new Error(`The transaction ended with ${committed.command}.`);
    return result;
  } catch (error) {
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Waits for both, so that the connection is quiet again before an error is dealt with. */
async function together<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  const [first, second] = await Promise.allSettled([one, other]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return [first.value, second.value];
}

/** The SQLSTATE and constraint of an error that PostgreSQL reported; null for any other. */
export function databaseError(error: unknown): { readonly code: string; readonly constraint: string | null } | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !/^[0-9A-Z]{5}$/.test(error.code) || error.code === 'EPIPE') return null;
  return { code: error.code, constraint: 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : null };
}

/** An ordinary transaction of several statements, for what is not on the hot path. */
export async function inTransaction<T>(pool: Pool, body: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await body(client);
    const committed = await client.query('COMMIT');
    if (committed.command !== 'COMMIT') throw new Error(`The transaction ended with ${committed.command}.`);
    return result;
  } catch (error) {
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}
