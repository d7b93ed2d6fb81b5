import type { Instant } from '../../law/calendar/brands.js';
import type { DecisionState } from '../decision/state.js';
import type { StepView } from './instrument-view.js';

/** A step that opens at a moment and is over once it was done. */
export function step(opensAt: Instant | null, done: boolean): StepView {
  if (done) return { status: 'done', dueAt: opensAt };
  return opensAt === null ? { status: 'not-yet', dueAt: null } : { status: 'open', dueAt: opensAt };
}

/** Sealing and serving a letter: the same for every decision, and for what goes with another act. */
export function letterSteps(dueAt: Instant | null, sealedAt: Instant | null, sentAt: Instant | null): { readonly 'seal-document': StepView; readonly announce: StepView } {
  return { 'seal-document': step(dueAt, sealedAt !== null), announce: step(sealedAt, sentAt !== null) };
}

export const decisionSteps = ({ approvedAt, sealedAt, announcedAt }: DecisionState): ReturnType<typeof letterSteps> => letterSteps(approvedAt, sealedAt, announcedAt);

/** Whether the process follows a decision: from its approval on. */
export const isFollowed = (decision: DecisionState | undefined): decision is DecisionState => decision !== undefined && decision.approvedAt !== null;
