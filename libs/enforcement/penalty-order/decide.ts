import type { CommandData } from '../../contracts/commands/command.js';
import type { Hours, Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { compliancePeriod } from '../../law/terms/compliance-period.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, DecisionRules } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notBefore, notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { termKey } from '../terms/evolve.js';
import { remedyTerm } from '../terms/remedy-term.js';
import { viewsHeard } from '../views/decide.js';
import { bookUnits } from './book-units.js';

/** The order under penalty payment (last onder dwangsom, art. 7 CSAM Act; 5:31d–5:39 Awb). */
export const decidePenaltyOrder: Deciders<'DraftPenaltyOrder' | 'EndCompliancePeriod' | 'BookUnits'> = {
  DraftPenaltyOrder: (state, data, context) => {
    const refusal = breachToRestore(state, data.breachOf) ?? money(data) ?? viewsBasis(state, data, context);
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
    return bookUnits(order, data, context);
  },
};

/** The breach must be established, and no other restorative sanction may be in force for it (5:6, 5:9 Awb). */
function breachToRestore(state: CaseState, breachOf: string): Refusal | null {
  if (state.bindingOrders[breachOf]?.outcome !== 'not-complied') {
    return unlawful('no-breach-established', 'awb:5:9', 'Er is niet vastgesteld dat dit bevel niet is nageleefd.', 'Non-compliance with this order was not established.');
  }
  const other = Object.values(state.penaltyOrders).find((order) => order.breachOf === breachOf && order.liftedAt === null && state.decisions[order.id]?.rejectedAt === null);
  if (other === undefined) return null;
  return unlawful('second-restorative-sanction', 'awb:5:6', `Voor deze overtreding geldt al een herstelsanctie (${other.id}).`, `A restorative sanction (${other.id}) is in force for this breach.`);
}

function money(data: CommandData<'DraftPenaltyOrder'>): Refusal | null {
  if (data.amountPerDayCents < 1 || data.capCents < 1) return unlawful('amount-or-cap-missing', 'awb:5:32b', 'Een last heeft een bedrag per dag en een maximum.', 'A penalty order has an amount per day and a cap.');
  if (data.capCents < data.amountPerDayCents) return unlawful('cap-below-amount', 'awb:5:32b', 'Het maximum is lager dan het bedrag per dag.', 'The cap is below the amount per day.');
  if (data.complianceHours <= 0) return unlawful('compliance-period-missing', 'awb:5:32a', 'De begunstigingstermijn moet langer dan nul uur zijn.', 'The compliance period must be longer than zero hours.');
  return null;
}

function viewsBasis(state: CaseState, data: CommandData<'DraftPenaltyOrder'>, context: DecisionContext): Refusal | null {
  return data.views.kind === 'skipped' ? null : viewsHeard(state, 'penalty-order', dayOf(context.now));
}

export const penaltyOrderRules: DecisionRules = {
  beforeApproval: (state, decision) => {
    const order = state.penaltyOrders[decision.id];
    return order === undefined || state.bindingOrders[order.breachOf]?.outcome === 'not-complied' ? null : breachToRestore(state, order.breachOf);
  },
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
