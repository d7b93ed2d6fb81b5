import type { RecordDatabase } from '../database/record-database.js';

/** Whether ledger and debts say the same; amounts in cents. */
export interface LedgerCheck {
  /** Outstanding by the debts of all cases; a debt that is barred or written off counts as nothing; costs and interest are not among them. */
  readonly debtsCents: number;
  /** Outstanding by the postings to receivables. */
  readonly ledgerCents: number;
  /** Debts less ledger: 0, or something is wrong. */
  readonly differenceCents: number;
  /** Transactions whose postings do not sum to zero, or that have none. */
  readonly unbalanced: number;
}

/** Adds up all debts and all postings, two ways to the same sum. */
export async function ledgerCheck(db: RecordDatabase): Promise<LedgerCheck> {
  const { rows } = await db.pool.query<{ readonly debts: number; readonly ledger: number; readonly unbalanced: number }>(
    `SELECT
       (SELECT coalesce(sum(amount_cents - paid_cents - waived_cents), 0) FROM record.debt WHERE status NOT IN ('barred', 'written-off'))::bigint AS debts,
       (SELECT coalesce(sum(cents), 0) FROM money.posting WHERE account IN ('1310', '1320'))::bigint AS ledger,
       (SELECT count(*) FROM (
          SELECT FROM money.transaction t LEFT JOIN money.posting p USING (case_number, seq) GROUP BY case_number, seq HAVING coalesce(sum(p.cents), 1) <> 0) AS wrong) AS unbalanced`,
  );
  const { debts = 0, ledger = 0, unbalanced = 0 } = rows[0] ?? {};
  return { debtsCents: debts, ledgerCents: ledger, differenceCents: debts - ledger, unbalanced };
}
