import type { InstrumentView } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import { watchSteps } from '../remedies/watch-steps.js';

/** Appeals and interim relief: the court sets the pace, the process watches the terms. */
export function courtViews(state: CaseState): readonly InstrumentView[] {
  const { appeals, reliefs } = state.remedies;
  const watched = (instrument: 'appeal' | 'interim-relief', id: string, pending: boolean): InstrumentView => {
    const { running, steps } = watchSteps(state, id);
    return { instrument, id, finished: !pending && !running, steps };
  };
  return [...Object.values(appeals).map(({ id, status }) => watched('appeal', id, status === 'pending')), ...Object.values(reliefs).map(({ id, status }) => watched('interim-relief', id, status === 'pending'))];
}
