import type { Evolvers } from '../case/evolver.js';
import type { CaseState } from '../case/state.js';
import { patchEntry } from '../case/patch.js';
import { withDraft } from '../decision/evolve.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { BindingOrderAct } from './acts.js';
import type { BindingOrderState } from './state.js';

export const evolveBindingOrder: Evolvers<BindingOrderAct> = {
  BindingOrderDrafted: (state, act) => {
    const { orderId, locationIds, hours } = act.data;
    const order: BindingOrderState = {
      id: orderId,
      version: 1,
      locationIds,
      hours,
      announcedAt: null,
      termEndsAt: null,
      termEndedAt: null,
      termEndObserved: null,
      lastObserved: null,
      observationRequestedAt: null,
      outcome: 'running',
      establishedAt: null,
      outcomeSeq: null,
    };
    return { ...withDraft(state, act, { id: orderId, kind: 'binding-order', amountCents: null }), bindingOrders: { ...state.bindingOrders, [orderId]: order } };
  },
  OrderTermStarted: (state, act) => ({
    ...patchOrder(state, act.data.orderId, {
      announcedAt: state.decisions[act.data.orderId]?.announcedAt ?? null,
      termEndsAt: act.data.terms.find((term) => term.kind === 'order-term')?.endsAt ?? null,
    }),
    terms: withTerms(state.terms, act.data.terms, act.seq),
  }),
  LocationsObserved: (state, act) => {
    const { orderId, purpose, result } = act.data;
    if (!(orderId in state.bindingOrders)) return state;
    return patchOrder(state, orderId, {
      lastObserved: result,
      ...(purpose === 'term-end' ? { termEndObserved: result } : {}),
      ...(purpose === 'on-request' ? { observationRequestedAt: null } : {}),
    });
  },
  ObservationRequested: (state, act) => patchOrder(state, act.data.orderId, { observationRequestedAt: act.legalAt }),
  OrderTermEnded: (state, act) => ({
    ...patchOrder(state, act.data.orderId, { termEndedAt: act.data.dueAt }),
    terms: stopTerm(state.terms, termKey(act.data.orderId, 'order-term'), 'ended'),
  }),
  NonComplianceEstablished: (state, act) => patchOrder(state, act.data.orderId, { outcome: 'not-complied', establishedAt: act.legalAt, outcomeSeq: act.seq, observationRequestedAt: null }),
  BindingOrderComplied: (state, act) => ({
    ...patchOrder(state, act.data.orderId, { outcome: 'complied', establishedAt: act.legalAt, outcomeSeq: act.seq, observationRequestedAt: null }),
    terms: stopTerm(state.terms, termKey(act.data.orderId, 'order-term'), 'lapsed'),
  }),
};

function patchOrder(state: CaseState, id: string, change: Partial<BindingOrderState>): CaseState {
  return { ...state, bindingOrders: patchEntry(state.bindingOrders, id, change) };
}
