import type { Instant } from '../../law/calendar/brands.js';
import type { DecisionState } from '../decision/state.js';
import type { InstrumentView, StepView } from './instrument-view.js';

/** A step that opens at a moment and is over once it was done. */
export function step(opensAt: Instant | null, done: boolean): StepView {
  if (done) return { status: 'done', dueAt: opensAt };
  return opensAt === null ? { status: 'not-yet', dueAt: null } : { status: 'open', dueAt: opensAt };
}

/** Sealing and serving the letter: the same for every decision. */
export function letterSteps(decision: DecisionState): Pick<InstrumentView['steps'], 'seal-document' | 'announce'> {
  return {
    'seal-document': step(decision.approvedAt, decision.sealedAt !== null),
    announce: step(decision.sealedAt, decision.announcedAt !== null),
  };
}

/** Whether the process follows a decision: from its approval on. */
export const isFollowed = (decision: DecisionState | undefined): decision is DecisionState => decision !== undefined && decision.approvedAt !== null;
