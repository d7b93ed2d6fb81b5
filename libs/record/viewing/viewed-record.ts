import pg from 'pg';
import { viewerRole } from '../../platform/postgres/roles.js';
import type { RecordDatabase } from '../database/record-database.js';
import type { Viewer } from './viewer.js';

type AnyQuery = (...given: unknown[]) => Promise<unknown>;

/**
 * The record as a handler gets it. Every single statement, on either pool, runs
 * in a read-only transaction of its own on a connection for reading, in the role of a viewer, with the user
 * and the roles of `viewerNow`: row level security then leaves out what they
 * may not see, from lists, counts and totals alike. Transactions that write
 * (`connect`, `transaction`, the one door) keep the engine's right: what they
 * may do is for the rules of the case.
 */
export function viewedRecord(db: RecordDatabase, viewerNow: () => Viewer | 'engine'): RecordDatabase {
  const readers = (db.dataSource.driver as unknown as { readonly master: pg.Pool }).master;
  const statement: AnyQuery = async (...given) => {
    const viewer = viewerNow();
    return viewer === 'engine' ? (db.pool.query as unknown as AnyQuery).apply(db.pool, given) : readAs(readers, viewer, given);
  };
  const rows: AnyQuery = async (...given) => {
    const viewer = viewerNow();
    return viewer === 'engine' ? (db.dataSource.query as unknown as AnyQuery).apply(db.dataSource, given) : (await readAs(readers, viewer, given)).rows;
  };
  return { ...db, pool: withQuery(db.pool, statement), dataSource: withQuery(db.dataSource, rows) };
}

/** The same object with another `query`; its own methods keep seeing the object itself. */
function withQuery<T extends object>(of: T, query: AnyQuery): T {
  return new Proxy(of, {
    get: (target, name) => {
      if (name === 'query') return query;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(target) : value;
    },
  });
}

/** Three round trips at most: the beginning with role and settings is one statement of its own. */
async function readAs(pool: pg.Pool, { userId, roles }: Viewer, given: readonly unknown[]): Promise<pg.QueryResult> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const begin = `BEGIN READ ONLY; SET LOCAL ROLE ${viewerRole}; SET LOCAL autoriteit.viewer = ${pg.escapeLiteral(userId)}; SET LOCAL autoriteit.viewer_roles = ${pg.escapeLiteral(roles.join(','))}`;
  try {
    await client.query(begin);
    const result = await (client.query as unknown as (...all: unknown[]) => Promise<pg.QueryResult>).apply(client, [...given]);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken = await client.query('ROLLBACK').then(() => undefined, (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause))));
    throw error;
  } finally {
    client.release(broken);
  }
}
