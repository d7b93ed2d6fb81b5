import type { PoolClient } from 'pg';
import type { Happening } from '../../enforcement/notification/happening.js';

/** A happening with whom it is told. */
export interface Told {
  readonly caseNumber: string;
  readonly happening: Happening;
  readonly users: readonly string[];
}

/** Keeps what is told to whom, once for each cause; answers how many are new. */
export async function keepNotifications(client: Pick<PoolClient, 'query'>, told: readonly Told[]): Promise<number> {
  const rows = told.flatMap(({ caseNumber, happening: { kind, subject, about, cause, at, urgent }, users }) =>
    users.map((userId) => ({ user_id: userId, case_number: caseNumber, kind, subject, about, cause, at, urgent })),
  );
  if (rows.length === 0) return 0;
  const { rowCount } = await client.query(
    `INSERT INTO record.notification (user_id, case_number, kind, subject, about, cause, at, urgent)
     SELECT user_id, case_number, kind, subject, about, cause, at, urgent FROM jsonb_to_recordset($1)
       AS n(user_id text, case_number text, kind text, subject text, about text, cause text, at timestamptz, urgent boolean)
     ON CONFLICT ON CONSTRAINT told_once DO NOTHING`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}
