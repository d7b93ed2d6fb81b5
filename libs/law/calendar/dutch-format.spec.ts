import { describe, expect, it } from '@jest/globals';
import { formatDateNl, formatEurosNl, formatMomentNl } from './dutch-format.js';
import { instant } from './instant.js';
import { localDate } from './local-date.js';

describe('Dutch notation', () => {
  it.each([['2026-05-13', '13 mei 2026'], ['2026-01-01', '1 januari 2026'], ['2024-02-29', '29 februari 2024'], ['2026-08-09', '9 augustus 2026'], ['0987-12-31', '31 december 987']])('of %s is %s', (date, text) => {
    expect(formatDateNl(localDate(date))).toBe(text);
  });

  it.each([['2026-05-13T07:30:00Z', '13 mei 2026 om 09.30 uur'], ['2026-01-01T00:05:00Z', '1 januari 2026 om 01.05 uur'], ['2026-06-30T22:00:00Z', '1 juli 2026 om 00.00 uur']])('of %s is %s', (moment, text) => {
    expect(formatMomentNl(instant(moment))).toBe(text);
  });

  it.each([
    [103_000_000, '€ 1.030.000,00'], [144_200, '€ 1.442,00'], [9_651, '€ 96,51'], [0, '€ 0,00'], [5, '€ 0,05'], [99_999, '€ 999,99'], [100_000, '€ 1.000,00'], [-500, '€ -5,00'], [-1, '€ -0,01'],
    [9_007_199_254_740_991, '€ 90.071.992.547.409,91'],
  ])('of %i cents is %s', (cents, text) => {
    expect(formatEurosNl(cents)).toBe(text);
  });
});
