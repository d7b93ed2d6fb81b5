import type { OpenSubject } from '../../money/payments/match.js';
import type { RecordDatabase } from '../database/record-database.js';

/** What the holder of an account owes, by the providers for whom he paid before: principal per fine or penalty order. */
export async function claimsOnAccount(db: RecordDatabase, iban: string): Promise<readonly OpenSubject[]> {
  const { rows } = await db.pool.query<OpenSubject>({
    name: 'claims-on-account',
    text: `SELECT d.case_number AS "caseNumber", d.order_id AS subject, sum(d.open)::bigint AS "openCents", json_agg(d.open ORDER BY d.day, d.key) AS "debtCents"
      FROM (SELECT case_number, key, order_id, day, amount_cents - paid_cents - waived_cents AS open FROM record.debt
        WHERE status NOT IN ('paid', 'barred', 'waived', 'written-off', 'reversed')
          AND case_number IN (SELECT f.case_number FROM record.case_file f WHERE f.closed_at IS NULL AND f.provider_id IN (
            SELECT paid.provider_id FROM money.bank_counterparty c JOIN money.bank_entry e ON e.id = c.entry_id AND e.status = 'booked'
              JOIN record.case_file paid ON paid.case_number = e.case_number WHERE c.iban = $1))) AS d
      WHERE d.open > 0 GROUP BY d.case_number, d.order_id ORDER BY d.case_number, d.order_id`,
    values: [iban],
  });
  return rows;
}
