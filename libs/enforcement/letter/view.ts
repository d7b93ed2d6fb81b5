import type { InstrumentView } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import { letterSteps } from '../case/step.js';

/** The letters that go with acts: sealed by the process; served by it where they go to the provider's contact point, else by an official. */
export function letterViews(state: CaseState): readonly InstrumentView[] {
  return Object.values(state.letters)
    .filter(({ letter }) => letter !== 'copy')
    .map((letter): InstrumentView => {
      const { 'seal-document': seal, announce } = letterSteps(letter.dueAt, letter.sealedAt, letter.sentAt);
      const steps = letter.way === 'electronic' ? { 'seal-document': seal, announce } : { 'seal-document': seal };
      return { instrument: 'letter', id: letter.id, finished: letter.sealedAt !== null && (letter.way !== 'electronic' || letter.sentAt !== null), steps };
    });
}
