import type { LocalDate } from '../calendar/brands.js';
import { addDays, laterOf } from '../calendar/local-date.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from './term.js';

export type LiftingRequestInput = {
  /** The day on which the order came into force: it was made known. */
  readonly inForceOn: LocalDate;
  /** The last day for which a penalty payment was forfeited; null where there is none. */
  readonly lastForfeitedOn: LocalDate | null;
};
export type LiftingRequestValue = {
  /** The first day on which the offender may ask for lifting. */
  readonly mayBeAskedFrom: LocalDate;
};

/**
 * From when the offender may ask to lift an order under penalty payment: after it was in force for a year without forfeiture.
 * A forfeited day starts the year anew. Source: Awb 5:34(2). No Algemene termijnenwet: a term of a year (art. 4(a)).
 */
export const liftingRequest = defineRule<LiftingRequestInput, LiftingRequestValue>('lifting-request', ['awb:5:34(2)'], ({ inForceOn, lastForfeitedOn }, law) => {
  const startsAfter = lastForfeitedOn === null ? inForceOn : laterOf(inForceOn, lastForfeitedOn);
  const year = law.apply(term, { startsAfter, length: law.length('lifting-request', startsAfter), basis: 'statutory' });
  return { mayBeAskedFrom: addDays(year.lastDay, 1) };
});
