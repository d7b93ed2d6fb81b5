import type { Hours, Instant } from '../../law/calendar/brands.js';
import { compliancePeriod } from '../../law/terms/compliance-period.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, DecisionRules } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notBefore, notFound, refusedByLaw, unlawful } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { paymentsSuspended } from '../debt/suspended-payments.js';
import { unitDebt } from '../debt/unit-debt.js';
import { consultationOpen } from '../notice/consultation.js';
import { termKey } from '../terms/evolve.js';
import { remedyTerm } from '../terms/remedy-term.js';
import { bookUnits } from './book-units.js';
import { checkDraft } from './draft.js';

/** The order under penalty payment (last onder dwangsom, art. 7 CSAM Act; 5:31d–5:39 Awb). */
export const decidePenaltyOrder: Deciders<'DraftPenaltyOrder' | 'EndCompliancePeriod' | 'BookUnits'> = {
  DraftPenaltyOrder: (state, data, context) => {
    const refusal = checkDraft(state, data, context);
    if (refusal !== null) return refuse(refusal);
    const orderId = `P${String(Object.keys(state.penaltyOrders).length + 1)}`;
    return record({ type: 'PenaltyOrderDrafted', data: { ...data, orderId } });
  },
  EndCompliancePeriod: (state, { orderId }, context) => {
    const order = state.penaltyOrders[orderId];
    if (order === undefined) return refuse(notFound('last onder dwangsom', orderId));
    if (order.activeFrom !== null || order.liftedAt !== null) return record();
    if (order.compliancePeriodEndsAt === null) return refuse(unlawful('not-announced', 'awb:3:40', 'De last is nog niet bekendgemaakt.', 'The penalty order was not made known.'));
    if (context.now < order.compliancePeriodEndsAt) return refuse(notBefore(order.compliancePeriodEndsAt));
    return record({ type: 'CompliancePeriodEnded', data: { orderId, dueAt: order.compliancePeriodEndsAt, late: isLate(order.compliancePeriodEndsAt, context.now) } });
  },
  BookUnits: (state, data, context) => {
    const order = state.penaltyOrders[data.orderId];
    if (order === undefined) return refuse(notFound('last onder dwangsom', data.orderId));
    return withSuspension(state, order.id, bookUnits(order, state.debts, data, context), context);
  },
};

/** What is forfeited while a judge suspended collection is not due before that ends (8:81 Awb). */
function withSuspension(state: CaseState, orderId: string, booked: Outcome, context: DecisionContext): Outcome {
  if (!booked.ok) return booked;
  const units = booked.acts.flatMap((act) => (act.type === 'UnitForfeited' ? [unitDebt(act.data, 0)] : []));
  return { ...booked, acts: [...booked.acts, ...paymentsSuspended(state, orderId, units, context)] };
}

export const penaltyOrderRules: DecisionRules = {
  beforeApproval: ({ notice }) => (notice === null ? null : consultationOpen(notice)),
  onAnnounced: (state, decision, announcedAt, context) => startCompliancePeriod(state, decision.id, announcedAt, context),
};

function startCompliancePeriod(state: CaseState, orderId: string, announcedAt: Instant, context: DecisionContext): Outcome {
  const order = state.penaltyOrders[orderId];
  if (order === undefined) return refuse(notFound('last onder dwangsom', orderId));
  const period = compliancePeriod({ announcedAt, hours: order.complianceHours as Hours }, context.rules);
  if (!period.ok) return refuse(refusedByLaw(period.refusal));
  const remedy = remedyTerm(orderId, announcedAt, context.rules);
  if (!remedy.ok) return refuse(refusedByLaw(remedy.refusal));
  const term = { key: termKey(orderId, 'compliance-period'), kind: 'compliance-period', subject: orderId, endsAt: period.value.endsAt, lastDay: null, derivation: period.derivation } as const;
  return record({ type: 'CompliancePeriodStarted', data: { orderId, terms: [term, remedy.term] } });
}
