import type { InstrumentView } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import { isFollowed, decisionSteps, step } from '../case/step.js';

/** A penalty order: seal and serve the letter, end the compliance period; then the nightly run forfeits until cap or lifting. */
export function penaltyOrderView(state: CaseState): readonly InstrumentView[] {
  return Object.values(state.penaltyOrders).flatMap((order): InstrumentView[] => {
    const decision = state.decisions[order.id];
    if (!isFollowed(decision)) return [];
    return [
      {
        instrument: 'penalty-order',
        id: order.id,
        finished: order.liftedAt !== null || order.capReachedOn !== null,
        steps: { ...decisionSteps(decision), 'end-compliance-period': step(order.compliancePeriodEndsAt, order.activeFrom !== null) },
      },
    ];
  });
}

/** Lifting, suspension or reduction: its letter is sealed and served, and then it has effect. */
export function penaltyOrderChangeView(state: CaseState): readonly InstrumentView[] {
  return Object.keys(state.penaltyOrderChanges).flatMap((id): InstrumentView[] => {
    const decision = state.decisions[id];
    if (!isFollowed(decision)) return [];
    return [{ instrument: 'penalty-order-change', id, finished: decision.announcedAt !== null, steps: decisionSteps(decision) }];
  });
}
