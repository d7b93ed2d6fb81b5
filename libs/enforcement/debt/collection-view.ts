import type { InstrumentView } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import { isFollowed, decisionSteps } from '../case/step.js';

/** A collection decision (5:37 Awb): its letter is sealed and served. */
export function collectionView(state: CaseState): readonly InstrumentView[] {
  return Object.keys(state.collections).flatMap((id): InstrumentView[] => {
    const decision = state.decisions[id];
    if (!isFollowed(decision)) return [];
    return [{ instrument: 'collection-decision', id, finished: decision.announcedAt !== null, steps: decisionSteps(decision) }];
  });
}
