import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from './brands.js';
import { CalendarRangeError } from './calendar-range-error.js';
import { instantFromMillis, millisOf } from './instant.js';

const ZONE = 'Europe/Amsterdam';

/** The calendar day in Europe/Amsterdam on which the moment falls. @throws CalendarRangeError after the year 9999. */
export function dayOf(moment: Instant): LocalDate {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(millisOf(moment)).toZonedDateTimeISO(ZONE);
  if (year < 1 || year > 9999) throw new CalendarRangeError();
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}

/** 00:00 in Europe/Amsterdam. */
export function startOfDay(date: LocalDate): Instant {
  return instantFromMillis(Temporal.PlainDate.from(date).toZonedDateTime(ZONE).epochMilliseconds);
}

/** 24:00 in Europe/Amsterdam, which is the start of the next day: a term that ends on `date` has not passed before it. */
export function endOfDay(date: LocalDate): Instant {
  return instantFromMillis(Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds);
}

/** The wall clock `HH:mm` in Europe/Amsterdam; a time that summer time skips is taken an hour later, one that comes twice the first time. */
export function atAmsterdam(date: LocalDate, clock: string): Instant {
  const plainTime = Temporal.PlainTime.from(clock);
  return instantFromMillis(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: ZONE, plainTime }).epochMilliseconds);
}

/** The wall clock `HH:mm` in Europe/Amsterdam at the moment. */
export function clockOf(moment: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(millisOf(moment)).toZonedDateTimeISO(ZONE).toPlainTime().toString({ smallestUnit: 'minute' });
}
