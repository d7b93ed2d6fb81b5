import type { RecordDatabase } from '../database/record-database.js';

/** Whose balances: of a unit or fine, an order, a case, or a provider over all its cases. */
export type BalanceOf =
  | { readonly by: 'unit'; readonly caseNumber: string; readonly id: string }
  | { readonly by: 'order'; readonly caseNumber: string; readonly id: string }
  | { readonly by: 'case'; readonly caseNumber: string }
  | { readonly by: 'provider'; readonly id: string };

/** What stands on one account, in cents: debit positive, credit negative. */
export interface AccountBalance {
  readonly account: string;
  readonly name: string;
  readonly cents: number;
}

const where = {
  unit: 'b.case_number = $1 AND b.debt_id = $2',
  order: 'b.case_number = $1 AND b.order_id = $2',
  case: 'b.case_number = $1',
  provider: 'b.provider_id = $1',
} as const;

/** The balance of each account that has postings for it, added up from the postings. */
export async function balancesOf(db: RecordDatabase, of: BalanceOf): Promise<readonly AccountBalance[]> {
  const values = of.by === 'case' ? [of.caseNumber] : of.by === 'provider' ? [of.id] : [of.caseNumber, of.id];
  const { rows } = await db.pool.query<AccountBalance>(
    `SELECT b.account, a.name, sum(b.cents)::bigint AS cents FROM money.balance b JOIN money.account a ON a.code = b.account WHERE ${where[of.by]} GROUP BY b.account, a.name ORDER BY b.account`,
    values,
  );
  return rows;
}
