import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import type { CaseState } from '../case/state.js';
import { limitationRunsOn, paymentsSuspended, suspendedSubjects } from '../debt/suspended-payments.js';
import { withRemedies } from '../remedies/with-remedies.js';
import type { InterimReliefState, StandingMeasure } from './state.js';

/** What these measures, as ordered or as they now end, do to the last days of the money that they suspend (8:81 Awb). */
export function suspensionsChanged(state: CaseState, relief: InterimReliefState, measures: readonly StandingMeasure[], context: DecisionContext): readonly Act[] {
  const changed = withRemedies(state, ({ reliefs }) => ({ reliefs: { ...reliefs, [relief.id]: { ...relief, measures } } }));
  return suspendedSubjects(measures.map(({ measure }) => measure)).flatMap((subject) => paymentsSuspended(changed, subject, Object.values(state.debts), context));
}

/** Claims whose limitation runs on under a measure that was just ordered: an official has to know. */
export function limitationAtRisk(state: CaseState, reliefId: string, measures: readonly StandingMeasure[]): readonly Act[] {
  return measures.flatMap(({ measure }) => suspendedSubjects([measure]).flatMap((subject) => limitationRunsOn(state, subject, reliefId, measure)));
}
