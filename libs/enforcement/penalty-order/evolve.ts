import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { unitKey } from '../../law/amounts/forfeiture.js';
import { unitDebt } from '../debt/unit-debt.js';
import { withDraft } from '../decision/evolve.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { PenaltyOrderAct } from './acts.js';
import type { RemedyAct } from './remedy/acts.js';
import { changedOrder } from './change.js';
import type { PenaltyOrderState } from './state.js';

export const evolvePenaltyOrder: Evolvers<Exclude<PenaltyOrderAct, RemedyAct>> = {
  PenaltyOrderDrafted: (state, act) => {
    const { orderId, breachOf, unit = 'calendar-day', amountPerDayCents, capCents, complianceHours } = act.data;
    const order: PenaltyOrderState = {
      id: orderId,
      breachOf,
      locationIds: state.bindingOrders[breachOf]?.locationIds ?? [],
      unit,
      complianceHours,
      versions: [{ version: 1, amountPerDayCents, capCents, from: null }],
      holds: [],
      announcedAt: null,
      compliancePeriodEndsAt: null,
      activeFrom: null,
      bookedDays: [],
      spentUnits: [],
      reversals: 0,
      forfeitedCents: 0,
      capReachedOn: null,
      liftedAt: null,
    };
    return { ...withDraft(state, act, { id: orderId, kind: 'penalty-order', amountCents: capCents }), penaltyOrders: { ...state.penaltyOrders, [orderId]: order } };
  },
  CompliancePeriodStarted: (state, act) => ({
    ...patchOrder(state, act.data.orderId, {
      announcedAt: state.decisions[act.data.orderId]?.announcedAt ?? null,
      compliancePeriodEndsAt: act.data.terms.find((term) => term.kind === 'compliance-period')?.endsAt ?? null,
    }),
    terms: withTerms(state.terms, act.data.terms, act.seq),
  }),
  CompliancePeriodEnded: (state, act) => ({
    ...patchOrder(state, act.data.orderId, { activeFrom: act.data.dueAt }),
    terms: stopTerm(state.terms, termKey(act.data.orderId, 'compliance-period'), 'ended'),
  }),
  UnitForfeited: (state, act) => {
    const { orderId, day, locationId, amountCents } = act.data;
    const order = state.penaltyOrders[orderId];
    if (order === undefined) throw new Error(`An act forfeits under ${orderId}, which no earlier act made.`);
    const debt = unitDebt(act.data, act.seq);
    const { unit, bookedDays, spentUnits, forfeitedCents } = order;
    return {
      ...patchOrder(state, orderId, {
        bookedDays: bookedDays.includes(day) ? bookedDays : [...bookedDays, day],
        spentUnits: unit === 'calendar-day' ? spentUnits : [...spentUnits, unitKey(unit, day, locationId)],
        forfeitedCents: forfeitedCents + amountCents,
      }),
      debts: { ...state.debts, [debt.id]: debt },
    };
  },
  CapReached: (state, act) => patchOrder(state, act.data.orderId, { capReachedOn: act.data.day }),
  PenaltyOrderChangeDrafted: (state, act) => ({
    ...withDraft(state, act, { id: act.data.changeId, kind: 'penalty-order-change', amountCents: null }),
    penaltyOrderChanges: { ...state.penaltyOrderChanges, [act.data.changeId]: { orderId: act.data.orderId, change: act.data.change } },
  }),
  PenaltyOrderChanged: (state, act) => {
    const order = state.penaltyOrders[act.data.orderId];
    if (order === undefined) throw new Error(`An act changes ${act.data.orderId}, which no earlier act made.`);
    const changed = patchOrder(state, order.id, changedOrder(order, act.data));
    const lifted = act.data.change.kind === 'lift';
    return lifted ? { ...changed, terms: stopTerm(changed.terms, termKey(order.id, 'compliance-period'), 'lapsed') } : changed;
  },
};

function patchOrder(state: CaseState, id: string, change: Partial<PenaltyOrderState>): CaseState {
  return { ...state, penaltyOrders: patchEntry(state.penaltyOrders, id, change) };
}
