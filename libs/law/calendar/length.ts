import type { LocalDate } from './brands.js';
import { addDays, addMonths } from './local-date.js';

/** A length as the law writes it: `P6W`, `P13W`, `P1Y`; one unit, at least one of it. */
export type LengthText = string & { readonly __brand: 'LengthText' };

export interface Length {
  readonly count: number;
  readonly unit: 'D' | 'W' | 'M' | 'Y';
}

const WRITTEN = /^P([1-9]\d*)([DWMY])$/;
/** No length is longer than the calendar. */
const MOST = 4_000_000;

/** The length that the text writes, or null. */
export function parseLength(text: string): Length | null {
  const match = WRITTEN.exec(text);
  if (match === null) return null;
  const count = Number(match[1]);
  return count > MOST ? null : { count, unit: match[2] as Length['unit'] };
}

/** The length a trusted text writes. Throws a RangeError for anything else. */
export function lengthOf(text: string): Length {
  const length = parseLength(text);
  if (length === null) throw new RangeError(`not a length: ${text.slice(0, 40)}`);
  return length;
}

/** The last day of a term of that length that starts on the day after `eventDay`. @throws CalendarRangeError */
export function addLength(eventDay: LocalDate, { count, unit }: Length): LocalDate {
  if (unit === 'D') return addDays(eventDay, count);
  if (unit === 'W') return addDays(eventDay, 7 * count);
  return addMonths(eventDay, unit === 'M' ? count : 12 * count);
}
