/** docs/rules.md: L3 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { CalendarRangeError } from './calendar-range-error.js';
import {
  dayAfter, dayBefore, daysHeld, daysPast,
  addDays, addMonths, addWeeks, addYears, civilOf, compareDates, dateFromCivil, daysBetween, earlierOf, fromDayNumber, isLocalDate, laterOf, localDate, parseLocalDate, toDayNumber, weekdayOf, yearOf,
} from './local-date.js';

const anyDate = fc.integer({ min: -620_000, max: 2_800_000 }).map(fromDayNumber);

describe('A date', () => {
  it.each(['2026-05-13', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(parseLocalDate(text)).toBe(text);
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-00-01', '2026-13-01', '2026-01-00', '2026-01-32', '0000-12-31', '2026-1-1', '2026-05-13T00:00', '20260513', ' 2026-05-13', '2026-05-13 ', '2026-05-13\n',
    '+2026-05-13', '２０２６-05-13', '', 'vandaag',
  ])('is not %j', (text) => {
    expect(parseLocalDate(text)).toBeNull();
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
  });

  it('has a year, a weekday and a place in the order of days', () => {
    expect(yearOf(localDate('2026-05-13'))).toBe(2026);
    expect(['2026-05-11', '2026-05-12', '2026-05-16', '2026-05-17'].map((day) => weekdayOf(localDate(day)))).toEqual([1, 2, 6, 7]);
    expect(weekdayOf(localDate('0001-01-01'))).toBe(1);
    const [early, late] = [localDate('2025-12-31'), localDate('2026-01-01')];
    expect([compareDates(early, late), compareDates(late, early), compareDates(late, late)]).toEqual([-1, 1, 0]);
    expect([laterOf(early, late), earlierOf(early, late)]).toEqual([late, early]);
  });
});

describe('Adding to a date', () => {
  it('agrees with Temporal', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -3_000, max: 3_000 }), (date, count) => {
      const day = Temporal.PlainDate.from(date);
      expect(addDays(date, count)).toBe(day.add({ days: count }).toString());
      expect(addWeeks(date, count)).toBe(day.add({ weeks: count }).toString());
      expect(addMonths(date, count)).toBe(day.add({ months: count }).toString());
      expect(addYears(date, Math.trunc(count / 40))).toBe(day.add({ years: Math.trunc(count / 40) }).toString());
      expect(daysBetween(date, addDays(date, count))).toBe(count);
    }), { numRuns: 1_000 });
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-03-31', -1, '2026-02-28'], ['2026-12-31', 2, '2027-02-28'], ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months: %s', (date, months, expected) => {
    expect(addMonths(localDate(date), months)).toBe(expected);
  });

  it('a year to a leap day gives the 28th', () => {
    expect(addYears(localDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(localDate('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('beyond the calendar throws', () => {
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(CalendarRangeError);
    expect(() => addDays(localDate('0001-01-01'), -1)).toThrow(CalendarRangeError);
    expect(() => addMonths(localDate('9999-12-01'), 1)).toThrow(CalendarRangeError);
    expect(() => addDays(localDate('2026-01-01'), Number.MAX_VALUE)).toThrow(CalendarRangeError);
  });

  it('goes by year, month and day as well as by number', () => {
    expect(dateFromCivil(civilOf(localDate('0987-06-05')))).toBe('0987-06-05');
    expect(toDayNumber(localDate('1970-01-02'))).toBe(1);
  });
});

describe('Neighbours and stretches', () => {
  const day = (text: string) => localDate(text);

  it('go over months, years and leap days', () => {
    expect([dayAfter(day('2024-02-28')), dayAfter(day('2025-02-28')), dayAfter(day('2025-12-31'))]).toEqual(['2024-02-29', '2025-03-01', '2026-01-01']);
    expect([dayBefore(day('2024-03-01')), dayBefore(day('2026-01-01'))]).toEqual(['2024-02-29', '2025-12-31']);
  });

  it('count both ends, and nothing before the last day', () => {
    expect([daysHeld(day('2025-03-01'), day('2025-03-01')), daysHeld(day('2025-03-01'), day('2025-03-31'))]).toEqual([1, 31]);
    expect([daysPast(day('2025-03-01'), day('2025-02-01')), daysPast(day('2025-03-01'), day('2025-03-01')), daysPast(day('2025-03-01'), day('2025-03-04'))]).toEqual([0, 0, 3]);
  });
});
