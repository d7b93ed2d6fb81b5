import { describe, expect, it } from '@jest/globals';
import { addLength, lengthOf, parseLength } from './length.js';
import { localDate } from './local-date.js';

describe('A length', () => {
  it.each([['P1D', 1, 'D'], ['P6W', 6, 'W'], ['P3M', 3, 'M'], ['P5Y', 5, 'Y'], ['P91D', 91, 'D']])('is %s', (text, count, unit) => {
    expect(parseLength(text)).toEqual({ count, unit });
    expect(lengthOf(text)).toEqual({ count, unit });
  });

  it.each(['P0D', 'P01D', 'P-1W', '6W', 'P6', 'PT12H', 'P1Y2M', 'p6w', 'P6w', 'P6W ', 'P1,5D', 'P9999999D', ''])('is not %j', (text) => {
    expect(parseLength(text)).toBeNull();
    expect(() => lengthOf(text)).toThrow(RangeError);
  });

  it.each([['P10D', '2026-02-10'], ['P4W', '2026-02-28'], ['P1M', '2026-02-28'], ['P1Y', '2027-01-31']])('%s after 31 January 2026 ends on %s', (text, lastDay) => {
    expect(addLength(localDate('2026-01-31'), lengthOf(text))).toBe(lastDay);
  });
});
