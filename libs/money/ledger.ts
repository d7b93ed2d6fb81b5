import type { AccountName } from './accounts.js';

/** One line of a transaction: debit positive, credit negative, in cents, never zero. */
export interface Posting {
  readonly account: AccountName;
  readonly cents: number;
  /** The debt it is about, where it is about one. */
  readonly debtId: string | null;
}

export type TransactionKind = 'forfeiture' | 'fine' | 'costs' | 'interest' | 'payment' | 'allocation' | 'waiver' | 'write-off' | 'limitation' | 'reversal' | 'restoration' | 'refund' | 'authority-debt' | 'authority-payment';

/** What one act means in money; its postings sum to zero. */
export interface LedgerTransaction {
  readonly seq: number;
  readonly kind: TransactionKind;
  readonly postings: readonly Posting[];
}

/** Cents per account. */
export type Balances = { readonly [account in AccountName]?: number };

/** The balance of each account that the postings touch. */
export function balances(postings: readonly Posting[]): Balances {
  const sums: { [account in AccountName]?: number } = {};
  for (const { account, cents } of postings) sums[account] = (sums[account] ?? 0) + cents;
  return sums;
}

const receivables: ReadonlySet<AccountName> = new Set(['penaltyReceivable', 'fineReceivable', 'costsReceivable', 'interestReceivable']);

/** What is still receivable per debt, with costs and interest, in cents. */
export function openPerDebt(postings: readonly Posting[]): ReadonlyMap<string, number> {
  const open = new Map<string, number>();
  for (const { account, cents, debtId } of postings) {
    if (debtId === null || !receivables.has(account)) continue;
    open.set(debtId, (open.get(debtId) ?? 0) + cents);
  }
  return open;
}
