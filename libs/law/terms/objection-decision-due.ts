import type { LocalDate } from '../calendar/brands.js';
import { addDays, compareDates, daysBetween, laterOf } from '../calendar/local-date.js';
import type { LengthText } from '../calendar/length.js';
import { defineRule } from '../reasoning/define-rule.js';
import type { Reasoning } from '../reasoning/reasoning.js';
import { objectionDecisionTerm, type ObjectionDecisionTermInput } from './objection-decision-term.js';
import { term } from './term.js';

/** Days on which the term stands still; both count. */
export type StandStill = { readonly from: LocalDate; readonly until: LocalDate };

export type ObjectionDecisionDueInput = ObjectionDecisionTermInput & {
  /** While a defect waited for its repair (7:10(2)). */
  readonly suspensions: readonly StandStill[];
  /** To which day the decision was put off with consent, or for a procedure that the law prescribes (7:10(4)). */
  readonly agreedUntil?: LocalDate | undefined;
};
export type ObjectionDecisionDueValue = { readonly dueOn: LocalDate };

/**
 * The day on which the decision on an objection is due: its term, adjourned or not, with the days added on which it stood still, and never before
 * the day that was agreed. Days that two suspensions share count once; those that lie outside the term add nothing.
 * Refuses `calendar-not-loaded`. Source: Awb 7:10.
 */
export const objectionDecisionDue = defineRule<ObjectionDecisionDueInput, ObjectionDecisionDueValue>(
  'objection-decision-due',
  ['awb:7:10'],
  ({ suspensions, agreedUntil, ...asked }, law) => {
    const { objectionTermEndsOn, dueOn } = law.apply(objectionDecisionTerm, asked);
    const standing = suspensions.length === 0 ? dueOn : withSuspensions(nominalDue(asked, objectionTermEndsOn, law), objectionTermEndsOn, suspensions, law);
    if (agreedUntil === undefined) return { dueOn: standing };
    law.cite('awb:7:10(4)');
    return { dueOn: laterOf(standing, agreedUntil) };
  },
);

/** Where the term would end before the Algemene termijnenwet moves it: the days are added to that. */
function nominalDue({ committee, adjourned }: ObjectionDecisionTermInput, startsAfter: LocalDate, law: Reasoning): LocalDate {
  const length = law.length(committee ? 'objection-decision-committee' : 'objection-decision', startsAfter);
  const first = law.apply(term, { startsAfter, length, basis: 'set-in-decision' }).nominalLastDay;
  if (!adjourned) return first;
  return law.apply(term, { startsAfter: first, length: law.length('objection-adjournment', startsAfter), basis: 'set-in-decision' }).nominalLastDay;
}

/** A day at a time in order; the end that results is moved to a day that is not free, as a statutory term of one day would be. */
function withSuspensions(nominal: LocalDate, startsAfter: LocalDate, suspensions: readonly StandStill[], law: Reasoning): LocalDate {
  law.cite('awb:7:10(2)');
  let end = nominal;
  let counted = startsAfter;
  for (const { from, until } of [...suspensions].sort((a, b) => compareDates(a.from, b.from) || compareDates(a.until, b.until))) {
    const begins = laterOf(from, addDays(counted, 1));
    if (begins > until || begins > end) continue;
    const days = daysBetween(begins, until) + 1;
    end = addDays(end, days);
    counted = until;
    law.note({ rule: 'term-stood-still', articles: ['awb:7:10(2)'], inputs: { from: begins, until, days }, value: end });
  }
  return law.apply(term, { startsAfter: addDays(end, -1), length: 'P1D' as LengthText, basis: 'statutory' }).lastDay;
}
