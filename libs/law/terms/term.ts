import type { LocalDate } from '../calendar/brands.js';
import { CalendarRangeError } from '../calendar/calendar-range-error.js';
import { addLength, lengthOf } from '../calendar/length.js';
import type { Length, LengthText } from '../calendar/length.js';
import { addDays } from '../calendar/local-date.js';
import { calendarDay, isFree, refuseCalendar } from '../days/calendar-day.js';
import { defineRule } from '../reasoning/define-rule.js';
import type { Reasoning } from '../reasoning/reasoning.js';

export type TermInput = {
  /** The day of the event, which does not count. */
  readonly startsAfter: LocalDate;
  readonly length: LengthText;
  readonly basis: 'statutory' | 'set-in-decision';
};
export type TermValue = { readonly nominalLastDay: LocalDate; readonly lastDay: LocalDate };

/**
 * The last day of a term in days, weeks, months or years after an event; it ends at 24:00 in Europe/Amsterdam.
 * A term set in an Act is lengthened by the Algemene termijnenwet (arts 1, 2, 4); one set in a decision is not.
 * Refuses `calendar-not-loaded` where it must know whether a day of a year without holidays loaded is free.
 */
export const term = defineRule<TermInput, TermValue>('term', [], ({ startsAfter, length, basis }, law) => {
  const asked = lengthOf(length);
  if (basis === 'set-in-decision') {
    const lastDay = addLength(startsAfter, asked);
    return { nominalLastDay: lastDay, lastDay };
  }
  if (exceptedByArticle4(asked)) {
    law.cite('atw:4');
    const lastDay = addLength(startsAfter, asked);
    return { nominalLastDay: lastDay, lastDay };
  }
  const nominalLastDay = lastDayWithinCalendar(startsAfter, asked);
  const afterArticle1 = firstDayNotFree(nominalLastDay, law);
  if (afterArticle1 !== nominalLastDay) law.cite('atw:1');
  return { nominalLastDay, lastDay: holdsTwoDays(startsAfter, asked, afterArticle1, law) };
});

/** Art. 4(a): more than 90 days, 12 weeks or 3 months, or one or more years. */
function exceptedByArticle4({ count, unit }: Length): boolean {
  const most = { D: 90, W: 12, M: 3, Y: 0 };
  return count > most[unit];
}

/** A day beyond the year 9999 is first of all a day of a year without holidays loaded. */
function lastDayWithinCalendar(startsAfter: LocalDate, length: Length): LocalDate {
  try {
    return addLength(startsAfter, length);
  } catch (error) {
    if (error instanceof CalendarRangeError) return refuseCalendar('10000');
    throw error;
  }
}

/** Art. 1: a last day that is free moves to the next day that is not. */
export function firstDayNotFree(from: LocalDate, law: Reasoning): LocalDate {
  let day = from;
  while (isFree(day, law)) {
    law.apply(calendarDay, { date: day });
    day = addDays(day, 1);
  }
  return day;
}

/**
 * Art. 2: a term of three days or more holds at least two days that are not free; its last day, after art. 1, is one of them.
 * Counted back from the end, so that no more days are looked at than needed.
 */
function holdsTwoDays(startsAfter: LocalDate, { count, unit }: Length, lastDay: LocalDate, law: Reasoning): LocalDate {
  if (unit === 'D' && count < 3) return lastDay;
  let found = 0;
  for (let day = lastDay; day > startsAfter && found < 2; day = addDays(day, -1)) {
    if (!isFree(day, law)) found += 1;
  }
  if (found === 2) return lastDay;
  law.cite('atw:2');
  return firstDayNotFree(addDays(lastDay, 1), law);
}
