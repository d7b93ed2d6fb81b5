import type { RecordDatabase } from '../database/record-database.js';

/** Where an entry ended up. */
export interface Settled {
  readonly id: string;
  readonly status: 'booked' | 'suspense';
  readonly why: string | null;
  readonly matchedBy: string | null;
  readonly caseNumber: string | null;
  readonly subject: string | null;
}

/** Notes where entries ended up, those that are still to be dealt with only. Of what is booked the words of the payer are forgotten; the account stays, for a refund and for the next payment. */
export async function markSettled(db: RecordDatabase, settled: readonly Settled[]): Promise<void> {
  if (settled.length === 0) return;
  await db.pool.query(
    `WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(id text, status text, why text, "matchedBy" text, "caseNumber" text, subject text)),
       done AS (UPDATE money.bank_entry e SET status = g.status, why = g.why, matched_by = g."matchedBy", case_number = g."caseNumber", subject = g.subject, settled_at = clock_timestamp()
         FROM given g WHERE e.id = g.id AND e.status IN ('new', 'suspense') RETURNING e.id, e.status)
     UPDATE money.bank_counterparty c SET said = '', "references" = '{}' FROM done WHERE done.id = c.entry_id AND done.status = 'booked'`,
    [JSON.stringify(settled)],
  );
}
