import type { InstrumentView } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import { isFollowed, decisionSteps } from '../case/step.js';
import { watchSteps } from '../remedies/watch-steps.js';

/** An objection: its terms are watched from the day it came in; once there is a decision its letter is sealed and served. */
export function objectionView(state: CaseState): readonly InstrumentView[] {
  return Object.values(state.remedies.objections).map(({ id, status }): InstrumentView => {
    const decision = state.decisions[id];
    const letter = isFollowed(decision) ? decisionSteps(decision) : {};
    return { instrument: 'objection', id, finished: status !== 'open' && !watchSteps(state, id).running, steps: { ...watchSteps(state, id).steps, ...letter } };
  });
}

/** The decision that fixes what the Authority owes for deciding late, and the decision to publish: letters like any other. */
export function remedyLettersView(state: CaseState): readonly InstrumentView[] {
  return [...Object.keys(state.remedies.defaultPenalties), ...Object.keys(state.remedies.publications)].flatMap((id): InstrumentView[] => {
    const decision = state.decisions[id];
    if (!isFollowed(decision)) return [];
    const watched = watchSteps(state, id);
    return [{ instrument: 'remedy-letter', id, finished: decision.announcedAt !== null && !watched.running, steps: { ...watched.steps, ...decisionSteps(decision) } }];
  });
}
