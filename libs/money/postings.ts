import type { RecordedAct } from '../enforcement/case/act.js';
import { outstandingCents } from '../enforcement/debt/evolve.js';
import type { DebtState, Debts } from '../enforcement/debt/state.js';
import { unitDebtId } from '../enforcement/debt/unit-debt.js';
import type { ReversedUnit } from '../enforcement/penalty-order/remedy/acts.js';
import type { AccountName } from './accounts.js';
import type { LedgerTransaction, Posting, TransactionKind } from './ledger.js';

/**
 * What an act means in money. `debts` is how the debts of the case stood before
 * the act: it tells which receivable a payment settles and what is lost when a
 * debt is barred. Nothing for an act that moves no money, at most one
 * transaction otherwise, in cents, summing to zero.
 */
export function postingsFor(act: RecordedAct, debts: Debts): readonly LedgerTransaction[] {
  switch (act.type) {
    case 'UnitForfeited': {
      const debtId = unitDebtId(act.data.orderId, act.data.day, act.data);
      return transaction(act, 'forfeiture', move(act.data.amountCents, 'penaltyReceivable', 'penaltyIncome', debtId));
    }
    case 'FineBecameDue':
      return transaction(act, 'fine', move(act.data.amountCents, 'fineReceivable', 'fineIncome', act.data.fineId));
    case 'PaymentReceived':
      return transaction(act, 'payment', [
        ...act.data.allocations.flatMap(({ debtId, amountCents }) => move(amountCents, 'bank', receivable(debts, debtId), debtId)),
        ...move(act.data.unallocatedCents, 'bank', 'unallocated', null),
      ]);
    case 'DebtWaived':
      return transaction(act, 'waiver', act.data.allocations.flatMap(({ debtId, amountCents }) => move(amountCents, 'waived', receivable(debts, debtId), debtId)));
    case 'DebtBarred':
      return transaction(act, 'limitation', act.data.debtIds.flatMap((debtId) => move(outstandingCents(debtOf(debts, debtId)), 'barred', receivable(debts, debtId), debtId)));
    case 'UnitsReversed':
      return transaction(act, 'reversal', act.data.units.flatMap(reversed));
    default:
      return [];
  }
}

/** The income goes back from where the unit stood by then: what was open, what was let go, what was barred; what was paid is to be repaid. */
function reversed({ debtId, outstandingCents: open, paidCents, waivedCents, barredCents }: ReversedUnit): readonly Posting[] {
  return [
    ...move(open, 'penaltyIncome', 'penaltyReceivable', debtId),
    ...move(paidCents, 'penaltyIncome', 'repayable', debtId),
    ...move(waivedCents, 'penaltyIncome', 'waived', debtId),
    ...move(barredCents, 'penaltyIncome', 'barred', debtId),
  ];
}

function transaction(act: RecordedAct, kind: TransactionKind, postings: readonly Posting[]): readonly LedgerTransaction[] {
  return postings.length === 0 ? [] : [{ seq: act.seq, kind, postings }];
}

/** Debits one account and credits the other; nothing where there is nothing to move. */
function move(cents: number, debit: AccountName, credit: AccountName, debtId: string | null): readonly Posting[] {
  if (cents === 0) return [];
  return [
    { account: debit, cents, debtId },
    { account: credit, cents: -cents, debtId },
  ];
}

function debtOf(debts: Debts, debtId: string): DebtState {
  const debt = debts[debtId];
  if (debt === undefined) throw new Error(`An act moves money of debt ${debtId}, which no earlier act made.`);
  return debt;
}

const receivable = (debts: Debts, debtId: string): AccountName => (debtOf(debts, debtId).kind === 'fine' ? 'fineReceivable' : 'penaltyReceivable');
