import type { Pool } from 'pg';
import type { Json } from '../../law/derivation.js';
import { guardFaults } from '../full-check/guards.js';

export type IncidentKind = 'change-attempted' | 'statement-denied' | 'guard-missing' | 'log-refused' | 'witness-refused' | 'verification-failed';

/** Something with the log or the record that somebody must look into. */
export interface Incident {
  readonly kind: IncidentKind;
  readonly details: { readonly [name: string]: Json };
}

/** Keeps an incident with its entry in the log. */
export type Report = (incident: Incident) => Promise<void>;

/** Reports an incident unless the same one was reported within a day. */
export async function reportOnce(pool: Pool, report: Report, incident: Incident): Promise<void> {
  const { rowCount } = await pool.query(`SELECT FROM audit.incident WHERE kind = $1 AND details = $2::jsonb AND reported_at > clock_timestamp() - interval '1 day' LIMIT 1`, [
    incident.kind,
    JSON.stringify(incident.details),
  ]);
  if (rowCount === 0) await report(incident);
}

/** Reports every attempt to change what is append-only that was not reported yet: on which table, what, by which role of the database. */
export async function reportAttempts(pool: Pool, report: Report): Promise<void> {
  const { rows } = await pool.query<{ of_table: string; times: string; operation: string; by_role: string }>(
    `SELECT a.* FROM audit.attempts() a WHERE a.times > coalesce((SELECT max((details->>'times')::bigint) FROM audit.incident WHERE kind = 'change-attempted' AND details->>'table' = a.of_table), 0)`,
  );
  for (const { of_table: table, times, operation, by_role: role } of rows) await report({ kind: 'change-attempted', details: { table, times: Number(times), operation, role } });
}

/** Reports guards of the record that are missing or turned off. */
export async function reportGuards(pool: Pool, report: Report): Promise<void> {
  for (const { where, detail } of await guardFaults(pool)) await reportOnce(pool, report, { kind: 'guard-missing', details: { where, detail } });
}
