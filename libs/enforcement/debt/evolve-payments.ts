import { dayOf } from '../../law/calendar/local-date.js';
import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import type { DebtAct, Reversal } from './acts.js';
import { afterPayment, settle, withMoney } from './change.js';
import type { Refundable, RefundState } from './money-state.js';
import { withDebtsRestored } from './restored.js';
import { withTaken } from '../remedies/restore/before-ruling.js';
import type { DebtState, PartPaid } from './state.js';

type Paying = 'DebtsRestored' | 'PaymentReceived' | 'OverpaymentAllocated' | 'DebtsReversed' | 'RefundProposed' | 'RefundApproved' | 'RefundRejected' | 'RefundPaid';

export const evolvePayments: Evolvers<Extract<DebtAct, { type: Paying }>> = {
  PaymentReceived: (state, act) => {
    const { allocations, creditedOn, entryId, unallocatedCents } = act.data;
    const paid = allocations.reduce((settled, one) => settle(settled, one.debtId, (debt) => afterPayment(debt, one, creditedOn)), state);
    const { money } = state;
    return withMoney(paid, { unallocatedCents: money.unallocatedCents + unallocatedCents, entryIds: entryId === null ? money.entryIds : [...money.entryIds, entryId] });
  },
  OverpaymentAllocated: (state, act) => {
    const paid = act.data.allocations.reduce((settled, one) => settle(settled, one.debtId, (debt) => afterPayment(debt, one, dayOf(act.legalAt))), state);
    return withMoney(paid, { unallocatedCents: state.money.unallocatedCents - act.data.amountCents });
  },
  DebtsRestored: withDebtsRestored,
  DebtsReversed: (state, act) => withTaken(withLessForfeited(withReversals(state, act.data), act.data.items), act.data),
  RefundProposed: (state, act) => {
    const { refundId: id, of, principalCents, interestCents, payOn, items } = act.data;
    const refund: RefundState = { id, of, principalCents, interestCents, payOn, items, proposedBy: act.by, approvedBy: [], status: 'proposed', entryId: null };
    const unallocatedCents = state.money.unallocatedCents - (of === 'overpayment' ? principalCents : 0);
    return withMoney(state, { refunds: { ...state.money.refunds, [id]: refund }, refundable: of === 'reversal' ? [] : state.money.refundable, unallocatedCents });
  },
  RefundApproved: (state, act) => {
    const { refundId, complete } = act.data;
    const approvedBy = [...(state.money.refunds[refundId]?.approvedBy ?? []), act.by];
    return patchRefund(state, refundId, complete ? { approvedBy, status: 'approved' } : { approvedBy });
  },
  RefundRejected: (state, act) => {
    const refund = state.money.refunds[act.data.refundId];
    const rejected = patchRefund(state, act.data.refundId, { status: 'rejected' });
    if (refund?.of === 'overpayment') return withMoney(rejected, { unallocatedCents: state.money.unallocatedCents + refund.principalCents });
    return withMoney(rejected, { refundable: [...(refund?.items ?? []), ...state.money.refundable] });
  },
  RefundPaid: (state, act) => patchRefund(state, act.data.refundId, { status: 'paid', entryId: act.data.entryId }),
};

/** Debts of which so much fell away, and what is owed back for it (4:102 Awb). */
export function withReversals(state: CaseState, { items, refundable }: { readonly items: readonly Reversal[]; readonly refundable: readonly Refundable[] }): CaseState {
  const reversed = items.reduce((settled, one) => settle(settled, one.debtId, (debt) => afterReversal(debt, one)), state);
  return withMoney(reversed, { refundable: [...state.money.refundable, ...refundable] });
}

/** A unit that is worth less counts for less towards the cap of its order; its day stays forfeited. */
function withLessForfeited(state: CaseState, items: readonly Reversal[]): CaseState {
  return items.reduce((current, { debtId, part, openCents, paidCents, waivedCents }) => {
    const order = current.penaltyOrders[current.debts[debtId]?.orderId ?? ''];
    if (order === undefined || part !== 'principal') return current;
    const forfeitedCents = order.forfeitedCents - openCents - paidCents - waivedCents;
    const capReachedOn = forfeitedCents < (order.versions.at(-1)?.capCents ?? 0) ? null : order.capReachedOn;
    return { ...current, penaltyOrders: patchEntry(current.penaltyOrders, order.id, { forfeitedCents, capReachedOn }) };
  }, state);
}

const patchRefund = (state: CaseState, id: string, change: Partial<RefundState>): CaseState => withMoney(state, { refunds: patchEntry(state.money.refunds, id, change) });

/** A debt after part of it fell away; what was paid of that is owed back and counts no longer as paid. */
function afterReversal(debt: DebtState, { part, openCents, paidCents, waivedCents }: Reversal): Partial<DebtState> {
  const payments = withoutLast(debt.payments, part, paidCents);
  const cents = openCents + paidCents + waivedCents;
  if (part === 'principal') return { payments, reversedCents: debt.reversedCents + cents, paidCents: debt.paidCents - paidCents, waivedCents: debt.waivedCents - waivedCents };
  const charge = debt[part];
  return { payments, [part]: { dueCents: charge.dueCents - cents, paidCents: charge.paidCents - paidCents, waivedCents: charge.waivedCents - waivedCents } };
}

/** The payments without so much of the last ones of this part. */
function withoutLast(payments: readonly PartPaid[], part: PartPaid['part'], cents: number): readonly PartPaid[] {
  let left = cents;
  const kept = [...payments].reverse().map((one) => {
    const taken = one.part === part ? Math.min(left, one.cents) : 0;
    left -= taken;
    return { ...one, cents: one.cents - taken };
  });
  return kept.reverse().filter((one) => one.cents > 0);
}
