import type { Instant } from '../../law/calendar/brands.js';
import type { InstrumentView, StepView } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import { nextAlarm } from './alarms.js';
import { runningOf } from './decide.js';

/** What the process does about the terms of a procedure: wake their owner in time, and note that they passed. */
export function watchSteps(state: CaseState, procedureId: string): { readonly running: boolean; readonly steps: Pick<InstrumentView['steps'], 'raise-term-alarm' | 'record-remedy-term-end'> } {
  const running = runningOf(state, procedureId);
  const over = running.reduce<Instant | null>((first, { endsAt }) => (first === null || endsAt < first ? endsAt : first), null);
  return { running: running.length > 0, steps: { 'raise-term-alarm': openAt(nextAlarm(state, procedureId)), 'record-remedy-term-end': openAt(over) } };
}

const openAt = (at: Instant | null): StepView => (at === null ? { status: 'done', dueAt: null } : { status: 'open', dueAt: at });
