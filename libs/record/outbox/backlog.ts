import type { RecordDatabase } from '../database/record-database.js';

/** What still waits to be told to the process. */
export interface Backlog {
  readonly waiting: number;
  /** Age of the oldest row in milliseconds; 0 where nothing waits. */
  readonly oldestMs: number;
}

export async function outboxBacklog(db: RecordDatabase): Promise<Backlog> {
  const { rows } = await db.pool.query<Backlog>(
    `SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM clock_timestamp() - min(created_at)) * 1000, 0)::float8 AS "oldestMs" FROM record.outbox`,
  );
  return rows[0] ?? { waiting: 0, oldestMs: 0 };
}
