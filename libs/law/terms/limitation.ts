import type { LocalDate } from '../calendar/brands.js';
import { compareDates } from '../calendar/local-date.js';
import { defineRule } from '../reasoning/define-rule.js';
import { extended, type Extension } from './limitation-extension.js';
import { term } from './term.js';

export type { Extension } from './limitation-extension.js';

/** The acts that interrupt limitation, with the article that says so. The collection decision is not among them. */
const INTERRUPTS = {
  'legal-proceedings': 'awb:4:105',
  acknowledgement: 'awb:4:105',
  reminder: 'awb:4:106',
  'set-off': 'awb:4:106',
  writ: 'awb:4:106',
  execution: 'awb:4:106',
  'collection-decision': null,
} as const;

export type LimitationEventKind = keyof typeof INTERRUPTS;
export type LimitationEvent = { readonly on: LocalDate; readonly kind: LimitationEventKind };
export type LimitationInput = {
  readonly kind: 'penalty-payment' | 'fine';
  /** Penalty payment: the day it was forfeited. Fine: the last day to pay. */
  readonly from: LocalDate;
  readonly events: readonly LimitationEvent[];
  /** Times of deferral and the like, by which a running term is extended (4:111). */
  readonly extensions?: readonly Extension[] | undefined;
};
export type IgnoredEvent = LimitationEvent & { readonly why: 'does-not-interrupt' | 'already-barred' };
export type LimitationValue = {
  /** The last day on which the claim can still be collected or the limitation interrupted. */
  readonly barredAfter: LocalDate;
  readonly interruptedOn: readonly LocalDate[];
  readonly ignored: readonly IgnoredEvent[];
};

/**
 * When a claim is barred: one year for a penalty payment, five for a fine; an interruption in time starts the same term again on the next day,
 * and the time of a deferral is added to the term in which it falls. Events are taken in date order.
 * Source: Awb 5:35, 4:104; 4:105, 4:106, 4:110, 4:111. No Algemene termijnenwet (art. 4(a)).
 */
export const limitation = defineRule<LimitationInput, LimitationValue>('limitation', [], ({ kind, from, events, extensions = [] }, law) => {
  law.cite(kind === 'fine' ? 'awb:4:104' : 'awb:5:35');
  const length = law.length(`limitation-${kind}`, from);
  const termAfter = (day: LocalDate): LocalDate => extended(day, law.apply(term, { startsAfter: day, length, basis: 'statutory' }).lastDay, extensions, law);
  const interruptedOn: LocalDate[] = [];
  const ignored: IgnoredEvent[] = [];
  let barredAfter = termAfter(from);
  for (const event of [...events].sort((a, b) => compareDates(a.on, b.on))) {
    const article = INTERRUPTS[event.kind];
    if (article === null) {
      ignored.push({ ...event, why: 'does-not-interrupt' });
    } else if (event.on > barredAfter) {
      ignored.push({ ...event, why: 'already-barred' });
    } else {
      law.cite(article, 'awb:4:110');
      interruptedOn.push(event.on);
      barredAfter = termAfter(event.on);
    }
  }
  return { barredAfter, interruptedOn, ignored };
});
