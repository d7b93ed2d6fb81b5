import type { Hours, Instant } from './brands.js';
import { CalendarRangeError } from './calendar-range-error.js';
import { dayNumberOf, daysInMonth } from './day-number.js';

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;
const MILLIS_PER_DAY = 86_400_000;
const MILLIS_PER_HOUR = 3_600_000;
const FIRST_MILLIS = Date.UTC(2001, 0, 1) - (dayNumberOf({ year: 2001, month: 1, day: 1 }) - dayNumberOf({ year: 1, month: 1, day: 1 })) * MILLIS_PER_DAY;
const LAST_MILLIS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

function offsetMinutes(zone: string): number | null {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * The moment the text writes: ISO 8601 with `Z` or an offset, seconds optional, anything below a millisecond dropped.
 * Null where it is written otherwise, does not exist, or falls outside the years 0001 to 9999 in UTC.
 */
export function parseInstant(text: string): Instant | null {
  const match = WRITTEN.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? '0')];
  const offset = offsetMinutes(match[8] ?? '');
  if (offset === null || year < 1 || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const millis = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  const clock = ((hour * 60 + minute - offset) * 60 + second) * 1000 + millis;
  return within(dayNumberOf({ year, month, day }) * MILLIS_PER_DAY + clock);
}

function within(millis: number): Instant | null {
  if (!(millis >= FIRST_MILLIS && millis <= LAST_MILLIS)) return null;
  return new Date(millis).toISOString() as Instant;
}

/** The moment a trusted text writes. Throws a RangeError for anything else: for constants and for what the record already checked. */
export function instant(text: string): Instant {
  const moment = parseInstant(text);
  if (moment === null) throw new RangeError(`not a moment: ${text.slice(0, 40)}`);
  return moment;
}

/** Milliseconds since 1970-01-01T00:00Z as a moment. @throws CalendarRangeError outside the years 0001 to 9999. */
export function instantFromMillis(millis: number): Instant {
  const moment = within(Math.round(millis));
  if (moment === null) throw new CalendarRangeError();
  return moment;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function millisOf(moment: Instant): number {
  return Date.parse(moment);
}

/** So many elapsed hours later, to the millisecond; summer time plays no part. @throws CalendarRangeError */
export function addHours(moment: Instant, hours: number): Instant {
  return instantFromMillis(millisOf(moment) + Math.round(hours * MILLIS_PER_HOUR));
}

/** Elapsed hours from `from` to `to`; negative where `to` is earlier. */
export function hoursBetween(from: Instant, to: Instant): Hours {
  return ((millisOf(to) - millisOf(from)) / MILLIS_PER_HOUR) as Hours;
}

/** Negative where `a` is earlier, 0 where equal, positive where later: fit for sorting. */
export function compareInstants(a: Instant, b: Instant): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `YYYY-MM-DDTHH:mm:ssZ`: as the law command prints it; what is below a second is dropped. */
export function withoutFraction(moment: Instant): string {
  return `${moment.slice(0, 19)}Z`;
}
