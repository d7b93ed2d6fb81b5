import { describe, expect, it } from '@jest/globals';
import { instant } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import { countEn, dateEn, eurosEn, hoursEn, listEn, momentEn } from './english.js';

describe('values in English', () => {
  it('writes days and moments by the Dutch clock', () => {
    expect(dateEn(localDate('2026-02-01'))).toBe('1 February 2026');
    expect(momentEn(instant('2026-05-13T07:30:00Z'))).toBe('13 May 2026 at 09:30, Dutch time');
    expect(momentEn(instant('2026-12-31T23:30:00Z'))).toBe('1 January 2027 at 00:30, Dutch time');
  });

  it.each([
    [103_000_000, 'EUR 1,030,000.00'],
    [5, 'EUR 0.05'],
    [-123_456, 'EUR -1,234.56'],
  ])('%d cents is %s', (cents, english) => {
    expect(eurosEn(cents)).toBe(english);
  });

  it('counts and lists', () => {
    expect([hoursEn(1), hoursEn(1.5), hoursEn(12)]).toEqual(['1 hour', '1.5 hours', '12 hours']);
    expect([countEn(1, 'location', 'locations'), countEn(3, 'location', 'locations')]).toEqual(['1 location', '3 locations']);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listEn)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});
