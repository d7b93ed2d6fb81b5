import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { centsOf, euros, roundEuros } from './euros.js';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('an amount on the screen', () => {
  it('is in euros, as the language writes them', () => {
    expect(plain(euros(2_250_000, 'nl'))).toBe('€ 22.500,00');
    expect(plain(euros(2_250_000, 'en'))).toBe('€22,500.00');
    expect(plain(euros(-50, 'nl'))).toBe('€ -0,50');
    expect([plain(roundEuros(500_000, 'nl')), plain(roundEuros(500_050, 'nl'))]).toEqual(['€ 5.000', '€ 5.000,50']);
  });

  it('is read as officials type it', () => {
    expect(['1250', '1.250', '1.250,5', '1250,50', '€ 1 250,50', '1250.5', '0', '22.500,00'].map(centsOf)).toEqual([125_000, 125_000, 125_050, 125_050, 125_050, 125_050, 0, 2_250_000]);
    expect(['', 'veel', '-5', '1,2,3,4', '12,345,6'].map(centsOf)).toEqual([null, null, null, null, null]);
  });

  it('comes back as it was', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (cents) => centsOf(euros(cents, 'nl')) === cents && centsOf(euros(cents, 'en')) === cents));
  });
});
