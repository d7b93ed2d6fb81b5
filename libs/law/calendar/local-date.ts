import type { LocalDate } from './brands.js';
import { CalendarRangeError } from './calendar-range-error.js';
import { civilDateOf, dayNumberOf, daysInMonth } from './day-number.js';
import type { CivilDate } from './day-number.js';

export { atAmsterdam, dayOf, endOfDay, startOfDay } from './amsterdam.js';

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date that the text writes, or null where it is not `YYYY-MM-DD` or no such day exists (years 0001 to 9999). */
export function parseLocalDate(text: string): LocalDate | null {
  const match = WRITTEN.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as LocalDate) : null;
}

/** Whether the text is a date that exists, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  return parseLocalDate(text) !== null;
}

/** The day a trusted text writes. Throws a RangeError for anything else: for constants and for what the record already checked. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new RangeError(`not a date: ${text.slice(0, 40)}`);
  return date;
}

/** @throws CalendarRangeError outside the years 0001 to 9999. */
export function dateFromCivil({ year, month, day }: CivilDate): LocalDate {
  if (year < 1 || year > 9999) throw new CalendarRangeError();
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}

export function civilOf(date: LocalDate): CivilDate {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01. */
export function toDayNumber(date: LocalDate): number {
  return dayNumberOf(civilOf(date));
}

/** @throws CalendarRangeError outside the years 0001 to 9999. */
export function fromDayNumber(dayNumber: number): LocalDate {
  if (!Number.isSafeInteger(dayNumber)) throw new CalendarRangeError();
  return dateFromCivil(civilDateOf(dayNumber));
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** @throws CalendarRangeError outside the years 0001 to 9999, as the other additions. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same weekday, so many weeks on. */
export function addWeeks(date: LocalDate, weeks: number): LocalDate {
  return addDays(date, 7 * weeks);
}

/** The same day number, or the last day of the month where the month is too short. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = civilOf(date);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return dateFromCivil({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** The same day of the year; 29 February becomes the 28th in a year without one. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, 12 * years);
}

/** Negative where `a` is earlier, 0 where equal, positive where later: fit for sorting. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The next day. A neighbour is no term: whoever needs more days than one asks a rule. */
export const dayAfter = (date: LocalDate): LocalDate => addDays(date, 1);

export const dayBefore = (date: LocalDate): LocalDate => addDays(date, -1);

/** How many days a stretch holds, its first and its last included. */
export const daysHeld = (from: LocalDate, until: LocalDate): number => daysBetween(from, until) + 1;

/** By how many days `on` lies past the last day; 0 where it does not. */
export const daysPast = (last: LocalDate, on: LocalDate): number => Math.max(0, daysBetween(last, on));

export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekdayOf(date: LocalDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}
