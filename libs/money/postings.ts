import type { ActType, RecordedAct } from '../enforcement/case/act.js';
import type { RecordedActOf } from '../enforcement/case/recorded-act.js';
import type { Allocation, GivenUp, Restored, Reversal } from '../enforcement/debt/acts.js';
import { debtParts, openPart } from '../enforcement/debt/parts.js';
import type { Debts } from '../enforcement/debt/state.js';
import { unitDebtId } from '../enforcement/debt/unit-debt.js';
import type { AccountName } from './accounts.js';
import { noLongerOwed, owedByAuthority, paidByAuthority } from './authority-debt.js';
import { debtOf, income, openStandsOn, receivable } from './debt-accounts.js';
import type { LedgerTransaction, Posting, TransactionKind } from './ledger.js';
import { move } from './moves.js';

interface Meaning {
  readonly kind: TransactionKind;
  readonly postings: readonly Posting[];
}

type Meanings = { readonly [T in ActType]?: (act: RecordedActOf<T>, debts: Debts) => Meaning };

/** What each act that moves money means, in cents. */
const meanings: Meanings = {
  UnitForfeited: ({ data }) => ({ kind: 'forfeiture', postings: move(data.amountCents, 'penaltyReceivable', 'penaltyIncome', unitDebtId(data.orderId, data.day, data)) }),
  FineBecameDue: ({ data }) => ({ kind: 'fine', postings: move(data.amountCents, 'fineReceivable', 'fineIncome', data.fineId) }),
  ReminderSent: ({ data: { fee } }) => ({ kind: 'costs', postings: fee === null ? [] : move(fee.feeCents, 'costsReceivable', 'costsIncome', fee.debtId) }),
  CostsCharged: ({ data }) => ({ kind: 'costs', postings: move(data.amountCents, 'costsReceivable', 'costsIncome', data.debtId) }),
  InterestFixed: ({ data }) => ({ kind: 'interest', postings: data.items.flatMap(({ debtId, interestCents }) => move(interestCents, 'interestReceivable', 'interestIncome', debtId)) }),
  PaymentReceived: ({ data: { entryId, allocations, unallocatedCents } }, debts) => ({
    kind: 'payment',
    postings: [...settled(allocations, cameFrom(entryId), debts), ...move(unallocatedCents, cameFrom(entryId), 'unallocated', null)],
  }),
  OverpaymentAllocated: ({ data }, debts) => ({ kind: 'allocation', postings: settled(data.allocations, 'unallocated', debts) }),
  DebtWaived: ({ data }, debts) => ({ kind: 'waiver', postings: settled(data.allocations, 'waived', debts) }),
  DebtWrittenOff: ({ data }, debts) => ({ kind: 'write-off', postings: givenUp(data.debtIds, 'writtenOff', debts) }),
  DebtBarred: ({ data }, debts) => ({ kind: 'limitation', postings: givenUp(data.debtIds, 'barred', debts) }),
  DebtsReversed: ({ data }, debts) => ({ kind: 'reversal', postings: data.items.flatMap((item) => reversed(item, debts)) }),
  UnitsReversed: ({ data }, debts) => ({ kind: 'reversal', postings: data.items.flatMap((item) => reversed(item, debts)) }),
  DebtsRestored: ({ data }, debts) => ({ kind: 'restoration', postings: [...data.items.flatMap((item) => restored(item, debts, data.givenUp)), ...data.interestBack.flatMap(({ debtId, cents }) => move(cents, 'interestReceivable', 'interestExpense', debtId))] }),
  RefundApproved: ({ data }) => ({ kind: 'refund', postings: data.complete ? approvedRefund(data) : [] }),
  DefaultPenaltyFixed: ({ data: { amountCents } }) => ({ kind: 'authority-debt', postings: owedByAuthority([{ kind: 'default-penalty', amountCents }]) }),
  ObjectionDecided: ({ data: { costsCents } }) => ({ kind: 'authority-debt', postings: owedByAuthority([{ kind: 'costs', amountCents: costsCents ?? 0 }]) }),
  InterimReliefRuled: ({ data: { costsCents } }) => ({ kind: 'authority-debt', postings: owedByAuthority([{ kind: 'costs', amountCents: costsCents }]) }),
  AppealRuled: ({ data: { costsCents, courtFeeCents } }) => ({ kind: 'authority-debt', postings: owedByAuthority([{ kind: 'costs', amountCents: costsCents }, { kind: 'court-fee', amountCents: courtFeeCents }]) }),
  AwardFell: ({ data: { parts } }) => ({ kind: 'authority-debt', postings: noLongerOwed(parts) }),
  AuthorityPaid: ({ data: { amountCents, kind } }) => ({ kind: 'authority-payment', postings: paidByAuthority(amountCents, kind) }),
  RefundPaid: ({ data }) => ({ kind: 'refund', postings: move(data.amountCents, 'refundsUnderway', cameFrom(data.entryId), null) }),
};

/**
 * What an act means in money. `debts` is how the debts of the case stood before
 * the act: it tells which receivable a payment settles and what is lost when a
 * debt is barred. Nothing for an act that moves no money, at most one
 * transaction otherwise, in cents, summing to zero.
 */
export function postingsFor(act: RecordedAct, debts: Debts): readonly LedgerTransaction[] {
  const meaning = (meanings[act.type] as ((act: RecordedAct, debts: Debts) => Meaning) | undefined)?.(act, debts);
  return meaning === undefined || meaning.postings.length === 0 ? [] : [{ seq: act.seq, ...meaning }];
}

/** What came in by a statement of the bank is on the bank already, and is taken from what waits there. */
const cameFrom = (entryId: string | null): AccountName => (entryId === null ? 'bank' : 'bankClearing');

const settled = (allocations: readonly Allocation[], debit: AccountName, debts: Debts): readonly Posting[] =>
  allocations.flatMap(({ debtId, part, amountCents }) => move(amountCents, debit, receivable(debtOf(debts, debtId), part), debtId));

const givenUp = (debtIds: readonly string[], as: AccountName, debts: Debts): readonly Posting[] =>
  debtIds.flatMap((debtId) => {
    const debt = debtOf(debts, debtId);
    return debtParts.flatMap((part) => move(openPart(debt, part), as, receivable(debt, part), debtId));
  });

/** What fell away was not earned after all: it is no longer open, has to be paid back, or was given away for nothing. */
function reversed({ debtId, part, openCents, paidCents, waivedCents }: Reversal, debts: Debts): readonly Posting[] {
  const debt = debtOf(debts, debtId);
  const earned = income(debt, part);
  return [...move(openCents, earned, openStandsOn(debt, part), debtId), ...move(paidCents, earned, 'refundable', debtId), ...move(waivedCents, earned, 'waived', debtId)];
}

/** What a higher court gave back was earned after all: to be received or given up already, not to be repaid, or given away. */
function restored({ debtId, part, openCents, paid, waivedCents }: Restored, debts: Debts, givenUpAgain: readonly GivenUp[] = []): readonly Posting[] {
  const was = debtOf(debts, debtId);
  const debt = { ...was, status: givenUpAgain.find((one) => one.debtId === debtId)?.as ?? was.status };
  const earned = income(debt, part);
  const paidCents = paid.reduce((sum, { cents }) => sum + cents, 0);
  return [...move(openCents, openStandsOn(debt, part), earned, debtId), ...move(paidCents, 'refundable', earned, debtId), ...move(waivedCents, 'waived', earned, debtId)];
}

/** With the second approval the interest is owed (4:102 Awb) and the money is on its way. */
function approvedRefund({ of, principalCents, interestCents }: { readonly of: 'reversal' | 'overpayment'; readonly principalCents: number; readonly interestCents: number }): readonly Posting[] {
  return [...move(principalCents, of === 'reversal' ? 'refundable' : 'unallocated', 'refundsUnderway', null), ...move(interestCents, 'interestExpense', 'refundsUnderway', null)];
}
