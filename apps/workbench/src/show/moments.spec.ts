import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, dayOfNumber, dayText, distance, fromLocalInput, isoOf, momentText, monthText, numberOfDay, toLocalInput, urgency } from './moments.js';

describe('a moment on the screen', () => {
  it('is read in Amsterdam, in summer and in winter', () => {
    expect(momentText('2025-03-07T16:55:00.000Z', 'nl')).toBe('vr 7 mrt 2025, 17:55');
    expect(momentText('2025-07-07T16:55:00.000Z', 'nl')).toBe('ma 7 jul 2025, 18:55');
    expect(momentText('2025-03-07T16:55:00.000Z', 'en')).toBe('Fri, 7 Mar 2025, 17:55');
    expect(dayText('2025-04-22', 'nl')).toBe('di 22 apr 2025');
    expect(monthText('2025-03', 'nl')).toBe('maart 2025');
  });

  it('falls on the day that Amsterdam has then', () => {
    expect(dayOf('2025-03-06T23:30:00Z')).toBe('2025-03-07');
    expect(dayOf('2025-07-06T21:59:59Z')).toBe('2025-07-06');
    expect(dayOf('2025-07-06T22:00:00Z')).toBe('2025-07-07');
  });

  it('lies so far off, in the unit that people count it in', () => {
    const from = '2025-03-07T16:00:00Z';
    expect(distance(from, '2025-03-07T16:25:00Z')).toEqual({ unit: 'minutes', count: 25, past: false });
    expect(distance(from, '2025-03-08T17:00:00Z')).toEqual({ unit: 'hours', count: 25, past: false });
    expect(distance(from, '2025-03-12T16:00:00Z')).toEqual({ unit: 'days', count: 5, past: false });
    expect(distance(from, '2025-03-04T15:00:00Z')).toEqual({ unit: 'days', count: 3, past: true });
    expect(['2025-03-07T16:00:00Z', '2025-03-08T16:00:00Z', '2025-03-14T16:00:00Z', '2025-03-15T16:00:00Z'].map((to) => urgency(from, to))).toEqual(['over', 'today', 'week', 'later']);
  });
});

describe('a field for date and time', () => {
  it('is Amsterdam time; what the clock skips is no moment', () => {
    expect(fromLocalInput('2025-03-07T17:55')).toBe('2025-03-07T16:55:00.000Z');
    expect(fromLocalInput('2025-07-07T17:55')).toBe('2025-07-07T15:55:00.000Z');
    expect(fromLocalInput('2025-03-30T02:30')).toBeNull();
    expect(fromLocalInput('2025-10-26T02:30')).toBe('2025-10-26T00:30:00.000Z');
    expect(fromLocalInput('gisteren')).toBeNull();
  });

  it('comes back as it was, for every minute of two centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.parse('1980-01-01T00:00:00Z') / 60_000, max: Date.parse('2100-01-01T00:00:00Z') / 60_000 }), (minutes) => {
        const shown = toLocalInput(isoOf(minutes * 60_000));
        expect(toLocalInput(fromLocalInput(shown) ?? '')).toBe(shown);
      }),
      { numRuns: 300 },
    );
  });
});

describe('days by number', () => {
  it('go forth and back', () => {
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (days) => numberOfDay(dayOfNumber(days)) === days));
    expect([dayOfNumber(0), dayOfNumber(numberOfDay('2024-02-28') + 1), dayOfNumber(numberOfDay('2025-02-28') + 1)]).toEqual(['1970-01-01', '2024-02-29', '2025-03-01']);
    expect(isoOf(Date.parse('2025-03-07T16:55:04.003Z'))).toBe('2025-03-07T16:55:04.003Z');
  });
});
