import type { CommandData } from '../../contracts/commands/command.js';
import { dayBefore, dayOf } from '../../law/calendar/local-date.js';
import { interestOnDebt } from '../../law/amounts/interest-on-debt.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { approvalOf } from '../decision/approval.js';
import type { RefundState } from './money-state.js';

const approvalsNeeded = 2;

/** Paying back: proposed by one official, approved by two others, and paid by the bank. After a reversal with interest from the payment on (4:102 Awb); an overpayment without. */
export const decideRefunds: Deciders<'ProposeRefund' | 'ApproveRefund' | 'RejectRefund' | 'RecordRefundPaid'> = {
  ProposeRefund: (state, data, context) => {
    if (data.payOn < dayOf(context.now)) return refuse(unlawful('refund-in-the-past', 'awb:4:102', 'De dag van terugbetaling ligt niet vóór vandaag.', 'The day of repayment does not lie before today.'));
    return data.of === 'reversal' ? afterReversal(state, data, context) : ofOverpayment(state, data);
  },
  ApproveRefund: (state, data, context) => {
    const refund = entryOf(state.money.refunds, data.refundId);
    if (refund === undefined) return refuse(notFound('terugbetaling', data.refundId));
    const refusal = unapprovable(refund, context);
    if (refusal !== null) return refuse(refusal);
    const approval = approvalOf({ kind: 'collection-decision', draftedBy: refund.proposedBy, amountCents: totalOf(refund) }, context);
    if (!approval.ok) return refuse(approval.refusal);
    const { of, principalCents, interestCents } = refund;
    return record({ type: 'RefundApproved', data: { ...data, of, principalCents, interestCents, mandate: approval.mandate, complete: refund.approvedBy.length + 1 >= approvalsNeeded } });
  },
  RejectRefund: (state, data) => {
    const refund = entryOf(state.money.refunds, data.refundId);
    if (refund === undefined) return refuse(notFound('terugbetaling', data.refundId));
    return refund.status === 'proposed' ? record({ type: 'RefundRejected', data }) : refuse(notProposed);
  },
  RecordRefundPaid: (state, { refundId, amountCents, paidOn, entryId }, context) => {
    const refund = entryOf(state.money.refunds, refundId);
    if (refund === undefined) return refuse(notFound('terugbetaling', refundId));
    if (refund.status === 'paid') return refund.entryId === (entryId ?? null) ? record() : refuse(unlawful('refund-paid-already', 'awb:4:102', 'Deze terugbetaling is al betaald.', 'This refund was paid already.'));
    if (refund.status !== 'approved') return refuse(unlawful('refund-not-approved', 'awb:4:102', 'Deze terugbetaling is niet door twee ambtenaren goedgekeurd.', 'This refund was not approved by two officials.'));
    if (amountCents !== totalOf(refund)) return refuse(unlawful('refund-amount-differs', 'awb:4:102', `Goedgekeurd is ${String(totalOf(refund))} cent.`, `${String(totalOf(refund))} cents were approved.`));
    if (paidOn > dayOf(context.now)) return refuse(unlawful('payment-in-the-future', 'awb:4:89', 'Een betaling is niet in de toekomst afgeschreven.', 'A payment is not debited in the future.'));
    return record({ type: 'RefundPaid', data: { refundId, amountCents, paidOn, entryId: entryId ?? null } });
  },
};

const nextId = (state: CaseState): string => `T${String(Object.keys(state.money.refunds).length + 1)}`;
const totalOf = ({ principalCents, interestCents }: RefundState): number => principalCents + interestCents;

function afterReversal(state: CaseState, { of, payOn, reasons }: CommandData<'ProposeRefund'>, context: DecisionContext): Outcome {
  const items = state.money.refundable;
  if (items.length === 0) return refuse(unlawful('nothing-to-refund', 'awb:4:102', 'Er is niets terug te betalen.', 'There is nothing to pay back.'));
  const parts = items.map(({ cents, paidOn }) => ({ principalCents: cents, from: paidOn, until: dayBefore(payOn) }));
  const interest = interestOnDebt({ owedBy: 'authority', parts, on: payOn }, context.rules);
  if (!interest.ok) return refuse(refusedByLaw(interest.refusal));
  const principalCents = items.reduce((sum, { cents }) => sum + cents, 0);
  return record({ type: 'RefundProposed', data: { refundId: nextId(state), of, payOn, reasons, principalCents, interestCents: interest.value.dueCents, items, derivation: interest.derivation } });
}

function ofOverpayment(state: CaseState, { of, payOn, reasons, amountCents }: CommandData<'ProposeRefund'>): Outcome {
  const { unallocatedCents } = state.money;
  const principalCents = amountCents ?? unallocatedCents;
  if (principalCents < 1) return refuse(unlawful('nothing-to-refund', 'awb:4:92', 'Er is niets te veel betaald.', 'Nothing was paid too much.'));
  if (principalCents > unallocatedCents) return refuse(unlawful('more-than-overpaid', 'awb:4:92', `Er is ${String(unallocatedCents)} cent te veel betaald.`, `${String(unallocatedCents)} cents were paid too much.`));
  return record({ type: 'RefundProposed', data: { refundId: nextId(state), of, payOn, reasons, principalCents, interestCents: 0, items: [], derivation: null } });
}

const notProposed = unlawful('refund-not-proposed', 'awb:4:102', 'Over deze terugbetaling is al beslist.', 'This refund was decided already.');

/** Two officials who did not propose it, before the day up to which interest was counted has passed. */
function unapprovable(refund: RefundState, context: DecisionContext): Refusal | null {
  if (refund.status !== 'proposed') return notProposed;
  if (refund.approvedBy.includes(context.actor.userId)) return unlawful('approved-twice-by-one', 'awb:10:3', 'De tweede goedkeuring komt van een ander dan de eerste.', 'The second approval comes from someone else than the first.');
  if (refund.payOn >= dayOf(context.now)) return null;
  return unlawful('refund-overtaken', 'awb:4:102', `De rente is tot ${refund.payOn} berekend; wijs dit voorstel af en doe een nieuw.`, `Interest was counted up to ${refund.payOn}; reject this proposal and make another.`);
}
