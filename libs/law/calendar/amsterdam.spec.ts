/** docs/rules.md: L7 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atAmsterdam, clockOf, dayOf, endOfDay, startOfDay } from './amsterdam.js';
import { CalendarRangeError } from './calendar-range-error.js';
import { addHours, hoursBetween, instant, instantFromMillis } from './instant.js';
import { addDays, localDate } from './local-date.js';

describe('A day in Europe/Amsterdam', () => {
  it.each([
    ['2026-06-01T21:59:59.999Z', '2026-06-01'], ['2026-06-01T22:00:00Z', '2026-06-02'],
    ['2026-12-01T22:59:59.999Z', '2026-12-01'], ['2026-12-01T23:00:00Z', '2026-12-02'],
    ['2025-12-31T23:00:00Z', '2026-01-01'], ['0001-01-01T12:00:00Z', '0001-01-01'], ['9999-12-31T22:59:59Z', '9999-12-31'],
  ])('%s falls on %s', (moment, day) => {
    expect(dayOf(instant(moment))).toBe(day);
  });

  it('after the last one is none', () => {
    expect(() => dayOf(instant('9999-12-31T23:00:00Z'))).toThrow(CalendarRangeError);
  });

  it.each([['2026-05-13', 24], ['2026-03-29', 23], ['2026-10-25', 25]])('%s lasts %i hours', (day, hours) => {
    expect(hoursBetween(startOfDay(localDate(day)), endOfDay(localDate(day)))).toBe(hours);
  });

  it('ends where the next begins', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = addDays(localDate('1990-01-01'), days);
      expect(endOfDay(day)).toBe(startOfDay(addDays(day, 1)));
      expect(dayOf(startOfDay(day))).toBe(day);
      expect(dayOf(addHours(endOfDay(day), -1 / 3_600_000))).toBe(day);
    }));
  });

  it('has every moment between its start and its end', () => {
    fc.assert(fc.property(fc.integer({ min: 1e12, max: 2.5e12 }), (millis) => {
      const moment = instantFromMillis(millis);
      expect(startOfDay(dayOf(moment)) <= moment && moment < endOfDay(dayOf(moment))).toBe(true);
    }));
  });
});

describe('The clock in Europe/Amsterdam', () => {
  it.each([
    ['2026-05-13', '09:30', '2026-05-13T07:30:00.000Z'], ['2026-01-13', '04:00', '2026-01-13T03:00:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'], ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s %s is %s', (day, clock, moment) => {
    expect(atAmsterdam(localDate(day), clock)).toBe(moment);
  });

  it('shows 03:30 for the half hour that summer time skips', () => {
    expect(clockOf(instant('2026-03-29T01:30:00Z'))).toBe('03:30');
    expect(clockOf(instant('2026-01-13T03:00:59Z'))).toBe('04:00');
  });

  it('of the last day of the calendar still has an end', () => {
    expect(endOfDay(localDate('9999-12-31'))).toBe('9999-12-31T23:00:00.000Z');
  });
});
