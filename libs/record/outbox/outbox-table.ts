import type { Client } from 'pg';

/** What waits for one case: deliver once, with the highest seq. */
export interface Waiting {
  readonly caseNumber: string;
  readonly seq: number;
  readonly ids: readonly number[];
}

/** The oldest rows, one entry per case, without the cases that are busy. */
export async function readWaiting(client: Client, busy: readonly string[], limit: number): Promise<readonly Waiting[]> {
  const { rows } = await client.query<Waiting>({
    name: 'outbox-waiting',
    text: `SELECT case_number AS "caseNumber", max(seq) AS seq, array_agg(id) AS ids
           FROM (SELECT id, case_number, seq FROM record.outbox WHERE case_number <> ALL ($1) ORDER BY id LIMIT $2) AS oldest
           GROUP BY case_number ORDER BY min(id)`,
    values: [busy, limit],
  });
  return rows;
}

/** Removes what was delivered; answers the milliseconds each row waited. */
export async function removeDelivered(client: Client, ids: readonly number[]): Promise<readonly number[]> {
  const { rows } = await client.query<{ readonly lag: number }>({
    name: 'outbox-remove',
    text: 'DELETE FROM record.outbox WHERE id = ANY ($1) RETURNING (extract(epoch FROM clock_timestamp() - created_at) * 1000)::float8 AS lag',
    values: [ids],
  });
  return rows.map((row) => row.lag);
}
