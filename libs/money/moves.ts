import type { AccountName } from './accounts.js';
import type { Posting } from './ledger.js';

/** Debits one account and credits the other, in cents; nothing where there is nothing to move. */
export function move(cents: number, debit: AccountName, credit: AccountName, debtId: string | null): readonly Posting[] {
  if (cents === 0) return [];
  return [
    { account: debit, cents, debtId },
    { account: credit, cents: -cents, debtId },
  ];
}
