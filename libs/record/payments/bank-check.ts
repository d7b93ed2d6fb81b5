import type { RecordDatabase } from '../database/record-database.js';

/** Whether the account on which bank entries wait says what is really waiting; amounts in cents. */
export interface BankCheck {
  /** On the account, by all postings. */
  readonly clearingCents: number;
  /** Of the entries that are not dealt with; money in counts negative, as on the account. */
  readonly waitingCents: number;
  /** 0, or something is wrong. */
  readonly differenceCents: number;
}

/** Adds up the waiting entries and the postings of statements and cases, two ways to the same sum. */
export async function bankCheck(db: RecordDatabase): Promise<BankCheck> {
  const { rows } = await db.pool.query<{ readonly clearing: number; readonly waiting: number }>(
    `SELECT
       ((SELECT coalesce(sum(cents), 0) FROM money.bank_posting WHERE account = '2020') + (SELECT coalesce(sum(cents), 0) FROM money.posting WHERE account = '2020'))::bigint AS clearing,
       (SELECT coalesce(sum(CASE direction WHEN 'credit' THEN -amount_cents ELSE amount_cents END), 0) FROM money.bank_entry WHERE status IN ('new', 'suspense'))::bigint AS waiting`,
  );
  const { clearing = 0, waiting = 0 } = rows[0] ?? {};
  return { clearingCents: clearing, waitingCents: waiting, differenceCents: clearing - waiting };
}
