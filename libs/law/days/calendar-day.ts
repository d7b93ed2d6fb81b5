import type { LocalDate } from '../calendar/brands.js';
import { weekdayOf } from '../calendar/local-date.js';
import { rowsOf } from '../parameters/find-row.js';
import { defineRule } from '../reasoning/define-rule.js';
import type { Reasoning } from '../reasoning/reasoning.js';
import { refuseMissingRow } from '../reasoning/refused.js';

export type CalendarDayInput = { readonly date: LocalDate };
export type CalendarDayValue = { readonly free: boolean; readonly reasons: readonly string[] };

/**
 * Whether a day is a Saturday, a Sunday, a generally recognised holiday or a day equated with one, and which (sorted).
 * Refuses `calendar-not-loaded` for a year whose holidays are not loaded. Source: Algemene termijnenwet arts 1 and 3.
 */
export const calendarDay = defineRule<CalendarDayInput, CalendarDayValue>('calendar-day', [], ({ date }, law) => {
  const holidays = holidayReasons(date, law);
  const reasons = [...weekendReasons(date), ...holidays].sort();
  const onlyWeekend = reasons.length > 0 && holidays.length === 0;
  law.cite(onlyWeekend ? 'atw:1' : 'atw:3');
  return { free: reasons.length > 0, reasons };
});

/** The same question without a derivation, for looking at many days. */
export function isFree(date: LocalDate, law: Reasoning): boolean {
  return holidayReasons(date, law).length > 0 || weekdayOf(date) >= 6;
}

/** Ends the computation: nobody knows yet which days of that year are free. */
export function refuseCalendar(year: string): never {
  return refuseMissingRow('calendar-not-loaded', 'atw:3', `De feestdagen van ${year} zijn niet geladen.`, `the holidays of ${year} are not loaded.`);
}

function weekendReasons(date: LocalDate): readonly string[] {
  const weekday = weekdayOf(date);
  if (weekday === 6) return ['saturday'];
  return weekday === 7 ? ['sunday'] : [];
}

function holidayReasons(date: LocalDate, law: Reasoning): readonly string[] {
  const loaded = rowsOf(law.rules, 'calendar-year', date.slice(0, 4)).at(-1);
  if (loaded === undefined) return refuseCalendar(date.slice(0, 4));
  law.use(loaded);
  const holidays = rowsOf(law.rules, 'holiday', date).map((row) => String(law.use(row)));
  const equated = rowsOf(law.rules, 'equated-day', date).at(-1);
  return equated !== undefined && law.use(equated) === true ? [...holidays, 'equated-day'] : holidays;
}
