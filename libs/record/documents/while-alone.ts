import { LetterDeferred } from '../../service/channel.js';
import type { RecordDatabase } from '../database/record-database.js';

/**
 * Does something that no other process may do at the same time. The lock
 * belongs to a connection of its own and goes with it: a process that is
 * killed leaves none behind.
 *
 * @throws LetterDeferred where another one is at it
 */
export async function whileAlone<T>(db: RecordDatabase, name: string, work: () => Promise<T>): Promise<T> {
  const client = await db.pool.connect();
  let failure: Error | undefined;
  try {
    const { rows } = await client.query<{ readonly got: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 11)) AS got', [name]);
    if (rows[0]?.got !== true) throw new LetterDeferred('Een ander proces is met deze verzending bezig.', 2);
    try {
      return await work();
    } finally {
      await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 11))', [name]).catch((error: unknown) => {
        failure = error instanceof Error ? error : new Error(String(error));
      });
    }
  } finally {
    client.release(failure);
  }
}
