import type { CaseState } from '../case/state.js';
import { patchEntry } from '../case/patch.js';
import { stopTerm } from '../terms/evolve.js';

/**
 * Whether nothing was built yet on the making known of a decision: no finding on
 * a binding order, no unit, change or end of a penalty order. Of other decisions the
 * effects (a debt, a change) are booked at once; an official has to weigh them.
 */
export function canBeUndone(state: CaseState, id: string): boolean {
  const kind = state.decisions[id]?.kind;
  if (kind === undefined) return letterCanBeUndone(state, id);
  if (kind === 'binding-order') return state.bindingOrders[id]?.outcome === 'running';
  if (kind !== 'penalty-order') return false;
  const order = state.penaltyOrders[id];
  const changed = Object.entries(state.penaltyOrderChanges).some(([change, { orderId }]) => orderId === id && state.decisions[change]?.rejectedAt === null);
  return order !== undefined && order.bookedDays.length === 0 && order.liftedAt === null && order.capReachedOn === null && !changed;
}

/** A letter of another act can be sent anew, unless it reminded of a debt for which a writ was issued by now. */
function letterCanBeUndone(state: CaseState, id: string): boolean {
  const letter = state.letters[id];
  return letter !== undefined && !(letter.letter === 'reminder' && letter.about.some((debtId) => state.debts[debtId]?.status === 'writ-issued'));
}

/** The case as if the decision had not been made known: its terms lapse, and its letter is to be served again. */
export function undoAnnouncement(state: CaseState, id: string): CaseState {
  const terms = Object.values(state.terms).filter((term) => term.subject === id).reduce((left, { key }) => stopTerm(left, key, 'lapsed'), state.terms);
  const decisions = patchEntry(state.decisions, id, { announcedAt: null });
  if (id in state.bindingOrders) {
    const bindingOrders = patchEntry(state.bindingOrders, id, { announcedAt: null, termEndsAt: null, termEndedAt: null, termEndObserved: null, observationRequestedAt: null });
    return { ...state, decisions, terms, bindingOrders };
  }
  const penaltyOrders = patchEntry(state.penaltyOrders, id, { announcedAt: null, compliancePeriodEndsAt: null, activeFrom: null });
  return { ...state, decisions, terms, penaltyOrders };
}
