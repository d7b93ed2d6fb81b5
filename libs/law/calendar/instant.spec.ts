import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { CalendarRangeError } from './calendar-range-error.js';
import { addHours, compareInstants, hoursBetween, instant, instantFromMillis, millisOf, parseInstant, withoutFraction } from './instant.js';
import { systemInstant } from './system-clock.js';

describe('A moment', () => {
  it.each([
    ['2026-05-12T21:30+02:00', '2026-05-12T19:30:00.000Z'],
    ['2026-05-12T21:30:15Z', '2026-05-12T21:30:15.000Z'],
    ['2026-05-12T21:30:15.5Z', '2026-05-12T21:30:15.500Z'],
    ['2026-05-12T21:30:15.123456789Z', '2026-05-12T21:30:15.123Z'],
    ['2026-05-12T21:30:15.999999999Z', '2026-05-12T21:30:15.999Z'],
    ['2026-05-12T00:30:00+05:45', '2026-05-11T18:45:00.000Z'],
    ['2026-05-12T21:30:00-00:00', '2026-05-12T21:30:00.000Z'],
    ['2026-12-31T23:00:00-02:30', '2027-01-01T01:30:00.000Z'],
    ['2026-05-12T21:30:00+23:59', '2026-05-11T21:31:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s is %s', (text, canonical) => {
    expect(parseInstant(text)).toBe(canonical);
    expect(instant(text)).toBe(canonical);
  });

  it.each([
    '2026-05-12T21:30:00', '2026-05-12', '2026-05-12 21:30:00Z', '2026-05-12t21:30:00z', '2026-05-12T24:00:00Z', '2026-05-12T21:60Z', '2026-05-12T21:30:60Z', '2026-05-12T21Z', '20260512T213000Z',
    '2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-00-01T00:00:00Z', '2026-01-00T00:00:00Z', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00+00:01', '9999-12-31T23:59:59-00:01',
    '2026-05-12T21:30:00+24:00', '2026-05-12T21:30:00+01:60', '2026-05-12T21:30:00+0200', '2026-05-12T21:30:00Z[Europe/Amsterdam]', '2026-05-12T21:30:00.Z', '', 'nu',
  ])('is not %j', (text) => {
    expect(parseInstant(text)).toBeNull();
    expect(() => instant(text)).toThrow(RangeError);
  });

  it('is read as Temporal reads it', () => {
    fc.assert(fc.property(fc.integer({ min: -50_000_000_000_000, max: 200_000_000_000_000 }), (millis) => {
      const text = Temporal.Instant.fromEpochMilliseconds(millis).toString({ smallestUnit: 'millisecond' });
      expect(parseInstant(text)).toBe(text);
      expect(instantFromMillis(millis)).toBe(text);
      expect(millisOf(instant(text))).toBe(millis);
    }));
  });

  it('comes in the order of its text', () => {
    fc.assert(fc.property(fc.integer({ min: -6e13, max: 2e14 }), fc.integer({ min: -6e13, max: 2e14 }), (a, b) => {
      expect(Math.sign(compareInstants(instantFromMillis(a), instantFromMillis(b)))).toBe(Math.sign(a - b));
    }));
  });

  it('loses its fraction where it is printed', () => {
    expect(withoutFraction(instant('2026-05-12T21:30:15.999Z'))).toBe('2026-05-12T21:30:15Z');
  });
});

describe('Hours', () => {
  it('are elapsed, to the millisecond', () => {
    expect(addHours(instant('2026-03-28T19:00:00Z'), 12)).toBe('2026-03-29T07:00:00.000Z');
    expect(addHours(instant('2026-05-12T21:30:00Z'), 1 / 3)).toBe('2026-05-12T21:50:00.000Z');
    expect(addHours(instant('2026-05-12T21:30:00Z'), -0.5)).toBe('2026-05-12T21:00:00.000Z');
    expect(hoursBetween(instant('2026-05-12T21:30:00Z'), instant('2026-05-13T09:45:00Z'))).toBe(12.25);
    expect(hoursBetween(instant('2026-05-13T09:45:00Z'), instant('2026-05-12T21:30:00Z'))).toBe(-12.25);
  });

  it('do not lead out of the calendar', () => {
    expect(() => addHours(instant('9999-12-31T23:00:00Z'), 1)).toThrow(CalendarRangeError);
    expect(() => instantFromMillis(Number.NaN)).toThrow(CalendarRangeError);
  });
});

describe('The system clock', () => {
  it('gives moments that do not go back', () => {
    const before = systemInstant();
    expect(parseInstant(before)).toBe(before);
    expect(systemInstant() >= before).toBe(true);
    expect(Math.abs(millisOf(before) - Temporal.Now.instant().epochMilliseconds)).toBeLessThan(5_000);
  });
});
