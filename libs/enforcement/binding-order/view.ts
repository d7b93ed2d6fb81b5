import type { InstrumentView } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import { isFollowed, decisionSteps, step } from '../case/step.js';

/** A binding order: seal and serve the letter, observe when the term ends, record its end; observe again when asked. */
export function bindingOrderView(state: CaseState): readonly InstrumentView[] {
  return Object.values(state.bindingOrders).flatMap((order): InstrumentView[] => {
    const decision = state.decisions[order.id];
    if (!isFollowed(decision)) return [];
    const observed = order.termEndObserved !== null;
    return [
      {
        instrument: 'binding-order',
        id: order.id,
        finished: order.outcome !== 'running',
        steps: {
          ...decisionSteps(decision),
          'observe-term-end': step(order.termEndsAt, observed),
          'record-term-end': step(observed ? order.termEndsAt : null, order.termEndedAt !== null),
          observe: order.observationRequestedAt === null ? { status: 'done', dueAt: null } : step(order.observationRequestedAt, false),
        },
      },
    ];
  });
}
