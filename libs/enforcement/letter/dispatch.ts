import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import { recipientOf } from './recipient.js';
import type { ActLetter, Dispatch, LetterWay } from './letter.js';

/** A letter of the case on its way, whether it makes a decision known or goes with another act. */
export interface OnItsWay extends Dispatch {
  readonly id: string;
  /** What it is: the letter of a decision, or which other one. */
  readonly letter: 'decision' | ActLetter | 'copy';
  readonly way: LetterWay;
  /** From when on it can be sealed; null where the decision was not taken. */
  readonly dueAt: Instant | null;
  /** When it was sent, and so made known. */
  readonly sentAt: Instant | null;
  /** The day from which it counts by the act that it goes with; null for a decision, which counts from its making known. */
  readonly on: LocalDate | null;
}

/** The letter under the id of a decision, or under the id of a letter of another act; undefined where the case knows neither. */
export function letterOnItsWay(state: CaseState, id: string): OnItsWay | undefined {
  const decision = entryOf(state.decisions, id);
  if (decision === undefined) return entryOf(state.letters, id);
  return { ...decision, letter: 'decision', way: recipientOf(state, id) === null ? 'by-hand' : 'electronic', dueAt: decision.approvedAt, sentAt: decision.announcedAt, on: null };
}
