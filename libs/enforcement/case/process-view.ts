import { courtViews } from '../appeal/view.js';
import { bindingOrderView } from '../binding-order/view.js';
import { debtsView } from '../debt/view.js';
import { collectionView } from '../debt/collection-view.js';
import { fineView } from '../fine/view.js';
import { letterViews } from '../letter/view.js';
import { objectionView, remedyLettersView } from '../objection/view.js';
import { penaltyOrderChangeView, penaltyOrderView } from '../penalty-order/view.js';
import type { InstrumentView } from './instrument-view.js';
import { stepKey } from './step-key.js';
import type { CaseState } from './state.js';

export type { Instrument, InstrumentView, StepName, StepView } from './instrument-view.js';

/** What is open in a case for the process, read from the record: letters to seal and serve, terms that will end, observations due. */
export interface ProcessView {
  readonly caseNumber: string;
  readonly seq: number;
  readonly closed: boolean;
  readonly instruments: readonly InstrumentView[];
}

/** Pure: the same state always gives the same view, so a track can be taken up again at any step. */
export function processView(state: CaseState): ProcessView {
  const all = [...bindingOrderView(state), ...penaltyOrderView(state), ...penaltyOrderChangeView(state), ...fineView(state), ...collectionView(state), ...debtsView(state), ...objectionView(state), ...courtViews(state), ...remedyLettersView(state), ...letterViews(state)];
  // A letter that an act called for is served after the case was closed as well.
  const instruments = all.map((view) => withTasks(state.closedAt !== null && view.instrument !== 'letter' ? { ...view, finished: true } : view, state));
  const closed = state.closedAt !== null && instruments.every(({ finished }) => finished);
  return { caseNumber: state.caseNumber, seq: state.seq, closed, instruments };
}

export { stepKey } from './step-key.js';

/** A step that an official has to look at first is not the process's to do. */
function withTasks(view: InstrumentView, state: CaseState): InstrumentView {
  const steps = Object.fromEntries(
    Object.entries(view.steps).map(([name, step]) => {
      const task = state.tasks[stepKey(view.instrument, view.id, name)];
      return [name, step.status === 'open' && task?.resolvedAt === null ? { ...step, status: 'with-official' as const } : step];
    }),
  );
  return { ...view, steps };
}
