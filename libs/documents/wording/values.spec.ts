import { describe, expect, it } from '@jest/globals';
import { countNl, hoursNl, lengthNl, listNl, valueNl } from './values.js';

describe('values in Dutch', () => {
  it.each([
    [12, '12 uur'],
    [1, '1 uur'],
    [1.5, '1,5 uur'],
  ])('%d hours', (hours, dutch) => {
    expect(hoursNl(hours)).toBe(dutch);
  });

  it.each([
    ['P1W', '1 week'],
    ['P6W', '6 weken'],
    ['P1D', '1 dag'],
    ['P42D', '42 dagen'],
    ['P1M', '1 maand'],
    ['P3M', '3 maanden'],
    ['P1Y', '1 jaar'],
    ['P5Y', '5 jaar'],
    ['PT5H', 'PT5H'],
    ['week', 'week'],
  ])('length %s is %s', (length, dutch) => {
    expect(lengthNl(length)).toBe(dutch);
  });

  it('lists with commas and a last en', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listNl)).toEqual(['', 'a', 'a en b', 'a, b en c']);
  });

  it('counts with the right noun', () => {
    expect([countNl(0, 'dag', 'dagen'), countNl(1, 'dag', 'dagen'), countNl(2, 'dag', 'dagen')]).toEqual(['0 dagen', '1 dag', '2 dagen']);
  });

  it.each([
    ['2026-04-07', 'lastDay', '7 april 2026'],
    ['2026-05-13T07:30:00.000Z', 'dueAt', '13 mei 2026 om 09.30 uur'],
    [103_000_000, 'maximumCents', '€ 1.030.000,00'],
    [500, 'cents', '€ 5,00'],
    [12, 'days', '12'],
    [6.5, 'ratePercent', '6,5'],
    [true, 'free', 'ja'],
    [false, 'free', 'nee'],
    [null, 'x', 'geen'],
    ['P6W', 'length', '6 weken'],
    [['2026-04-07', '2026-04-08'], 'days', '7 april 2026 en 8 april 2026'],
    [{ amountCents: 100, day: '2026-04-07' }, 'unit', 'amountCents: € 1,00; day: 7 april 2026'],
    ['AOM-2026-1', 'reference', 'AOM-2026-1'],
  ])('%j as %s is %s', (value, field, dutch) => {
    expect(valueNl(value, field)).toBe(dutch);
  });
});
