import type { Hours, Instant } from '../../law/calendar/brands.js';
import { orderDeadline } from '../../law/terms/order-deadline.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, DecisionRules } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { openMatter } from '../case/open-matter.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notBefore, notFound, refusedByLaw, unlawful } from '../case/refusal.js';
import { evolveBindingOrder } from './evolve.js';
import type { CaseState } from '../case/state.js';
import { consultationOpen } from '../notice/consultation.js';
import { nonHostingWithoutReason } from '../notice/decide.js';
import { termKey } from '../terms/evolve.js';
import { remedyTerm } from '../terms/remedy-term.js';
import { checkDraft } from './draft.js';
import { complianceShown, nonComplianceShown } from './finding.js';

/** The binding order (bevel, art. 6 CSAM Act): drafted, its term run out, and found complied with or not. */
export const decideBindingOrder: Deciders<'DraftBindingOrder' | 'RecordTermEnd' | 'EstablishNonCompliance' | 'EstablishCompliance'> = {
  DraftBindingOrder: (state, data, context) => {
    const refusal = checkDraft(state, data, context);
    if (refusal !== null) return refuse(refusal);
    const orderId = `B${String(Object.keys(state.bindingOrders).length + 1)}`;
    return record({ type: 'BindingOrderDrafted', data: { ...data, orderId } });
  },
  RecordTermEnd: (state, { orderId }, context) => {
    const order = state.bindingOrders[orderId];
    if (order === undefined) return refuse(notFound('bevel', orderId));
    if (order.termEndedAt !== null || order.outcome !== 'running') return record();
    if (order.termEndsAt === null) return refuse(unlawful('not-announced', 'awb:3:40', 'Het bevel is nog niet bekendgemaakt; er loopt geen termijn.', 'The order was not made known; no term runs.'));
    if (context.now < order.termEndsAt) return refuse(notBefore(order.termEndsAt));
    return record({ type: 'OrderTermEnded', data: { orderId, dueAt: order.termEndsAt, late: isLate(order.termEndsAt, context.now) } });
  },
  EstablishNonCompliance: (state, data, context) => {
    const order = state.bindingOrders[data.orderId];
    if (order === undefined) return refuse(notFound('bevel', data.orderId));
    const refusal = nonComplianceShown(order, data.evidenceIds, context.evidence);
    return refusal === null ? record({ type: 'NonComplianceEstablished', data }) : refuse(refusal);
  },
  EstablishCompliance: (state, data, context) => {
    const order = state.bindingOrders[data.orderId];
    if (order === undefined) return refuse(notFound('bevel', data.orderId));
    const refusal = complianceShown(order, data.evidenceIds, context.evidence);
    return refusal === null ? complied(state, data, context) : refuse(refusal);
  },
};

/** Once the order was followed and nothing else is open, the case is closed. */
function complied(state: CaseState, data: Parameters<typeof decideBindingOrder.EstablishCompliance>[1], context: DecisionContext): Outcome {
  const act = { type: 'BindingOrderComplied', data } as const;
  const after = evolveBindingOrder.BindingOrderComplied(state, { ...act, seq: state.seq + 1, legalAt: context.now, by: context.actor.userId });
  if (openMatter(after) !== null) return record(act);
  return record(act, { type: 'CaseClosed', data: { reasons: 'Aan het bevel is voldaan en er staat niets meer open.' } });
}

export const bindingOrderRules: DecisionRules = {
  beforeApproval: ({ notice }) =>
    notice?.attribution ? (nonHostingWithoutReason(notice.attribution.role, notice.attribution.nonHostingReason) ?? consultationOpen(notice)) : notAdmitted,
  onAnnounced: (state, decision, announcedAt, context) => startTerm(state, decision.id, announcedAt, context),
};

const notAdmitted = unlawful('notice-not-admitted', 'csam:5(1)', 'De melding is nog niet in behandeling genomen.', 'The notice has not been admitted.');

function startTerm(state: CaseState, orderId: string, announcedAt: Instant, context: DecisionContext): Outcome {
  const order = state.bindingOrders[orderId];
  if (order === undefined) return refuse(notFound('bevel', orderId));
  const deadline = orderDeadline({ announcedAt, hours: order.hours as Hours }, context.rules);
  if (!deadline.ok) return refuse(refusedByLaw(deadline.refusal));
  const remedy = remedyTerm(orderId, announcedAt, context.rules);
  if (!remedy.ok) return refuse(refusedByLaw(remedy.refusal));
  const term = { key: termKey(orderId, 'order-term'), kind: 'order-term', subject: orderId, endsAt: deadline.value.dueAt, lastDay: null, derivation: deadline.derivation } as const;
  return record({ type: 'OrderTermStarted', data: { orderId, terms: [term, remedy.term] } });
}
