import type { DebtPart, DebtState, Debts } from '../enforcement/debt/state.js';
import type { AccountName } from './accounts.js';

/** The debt of this id; an act that moves money of one that is not there is a mistake in the program. */
export function debtOf(debts: Debts, debtId: string): DebtState {
  const debt = debts[debtId];
  if (debt === undefined) throw new Error(`An act moves money of debt ${debtId}, which no earlier act made.`);
  return debt;
}

/** What is to be received of this part. */
export function receivable({ kind }: DebtState, part: DebtPart): AccountName {
  if (part !== 'principal') return part === 'costs' ? 'costsReceivable' : 'interestReceivable';
  return kind === 'fine' ? 'fineReceivable' : 'penaltyReceivable';
}

/** What this part earned. */
export function income({ kind }: DebtState, part: DebtPart): AccountName {
  if (part !== 'principal') return part === 'costs' ? 'costsIncome' : 'interestIncome';
  return kind === 'fine' ? 'fineIncome' : 'penaltyIncome';
}

/** Where what is still open of a debt stands in the ledger: receivable, or given up. */
export function openStandsOn(debt: DebtState, part: DebtPart): AccountName {
  if (debt.status === 'barred') return 'barred';
  return debt.status === 'written-off' ? 'writtenOff' : receivable(debt, part);
}
