import type { LocalDate } from '../calendar/brands.js';
import { addLength, lengthOf } from '../calendar/length.js';
import type { LengthText } from '../calendar/length.js';
import { addDays } from '../calendar/local-date.js';
import { calendarDay, isFree } from '../days/calendar-day.js';
import { defineRule } from '../reasoning/define-rule.js';
import type { Reasoning } from '../reasoning/reasoning.js';

export type EuTermInput = { readonly startsAfter: LocalDate; readonly length: LengthText };
export type EuTermValue = {
  /** The last day as it falls. */
  readonly strictLastDay: LocalDate;
  /** The last day where a free day moves it to the next day that is not free. */
  readonly lenientLastDay: LocalDate;
};

/**
 * A term in days, weeks, months or years that a regulation of the Union sets: Regulation 1182/71, not the Algemene termijnenwet.
 * Both readings are given, because whether a free last day moves was not read in the text itself.
 * Refuses `calendar-not-loaded`. Source: Reg. (EEC, Euratom) 1182/71 art. 3.
 */
export const euTerm = defineRule<EuTermInput, EuTermValue>('eu-term', ['r1182:3'], ({ startsAfter, length }, law) => {
  const strictLastDay = addLength(startsAfter, lengthOf(length));
  return { strictLastDay, lenientLastDay: nextDayNotFree(strictLastDay, law) };
});

function nextDayNotFree(from: LocalDate, law: Reasoning): LocalDate {
  let day = from;
  while (isFree(day, law)) {
    law.apply(calendarDay, { date: day });
    day = addDays(day, 1);
  }
  return day;
}
