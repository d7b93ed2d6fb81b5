import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { Derivation } from '../../law/derivation.js';
import type { DecisionContext } from '../case/context.js';
import { unlawful, type Refusal } from '../case/refusal.js';

/** What is recorded has happened: its day does not lie after today (3:2 Awb). */
export function inTheFuture(day: LocalDate, context: DecisionContext): Refusal | null {
  if (day <= dayOf(context.now)) return null;
  return unlawful('day-in-the-future', 'awb:3:2', `${day} ligt in de toekomst.`, `${day} lies in the future.`);
}

/** The first of these that stands in the way. */
export function firstOf(...refusals: readonly (Refusal | null)[]): Refusal | null {
  return refusals.find((refusal) => refusal !== null) ?? null;
}

/** A day that a letter or a court sets: the Algemene termijnenwet does not move it (atw:1 is about terms set in an Act). */
export const setBy = (article: string, lastDay: LocalDate): Derivation => ({ rule: 'term-set-in-letter', articles: [article], inputs: { lastDay }, value: lastDay, steps: [] });
