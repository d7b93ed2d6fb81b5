import { startOfDay } from '../../law/calendar/local-date.js';
import type { InstrumentView } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import { isFollowed, decisionSteps, step } from '../case/step.js';

/** A fine: note the prosecutor's silence after thirteen weeks; seal and serve the decision. */
export function fineView(state: CaseState): readonly InstrumentView[] {
  return Object.values(state.fines).map((fine): InstrumentView => {
    const decision = state.decisions[fine.id];
    const letter = isFollowed(decision) ? decisionSteps(decision) : { 'seal-document': step(null, false), announce: step(null, false) };
    const { unaVia } = fine;
    return {
      instrument: 'fine',
      id: fine.id,
      finished: fine.announcedAt !== null || fine.refrainedAt !== null,
      steps: {
        'record-silence': unaVia.kind === 'submitted' ? step(startOfDay(unaVia.competentFrom), false) : { status: unaVia.kind === 'open' ? 'not-yet' : 'done', dueAt: null },
        ...letter,
      },
    };
  });
}
