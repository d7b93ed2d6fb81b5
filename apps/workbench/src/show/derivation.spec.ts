import { describe, expect, it } from '@jest/globals';
import { linesOf, valueText } from './derivation.js';

describe('what a derivation says', () => {
  it('shows each value by what it is', () => {
    expect(valueText('announcedOn', '2025-03-05', 'nl')).toBe('wo 5 mrt 2025');
    expect(valueText('announcedAt', '2025-03-04T14:00:16.695Z', 'nl')).toBe('di 4 mrt 2025, 15:00');
    expect(valueText('length', 'P6W', 'nl')).toBe('6 weken');
    expect(valueText('length', 'P1Y', 'en')).toBe('1 year');
    expect(valueText('amountPerDayCents', 500_000, 'nl').replace(/\u00a0/g, ' ')).toBe('€ 5.000,00');
    expect([valueText('hours', 12, 'nl'), valueText('free', true, 'nl'), valueText('x', null, 'nl'), valueText('events', [], 'nl')]).toEqual(['12', 'ja', '–', '–']);
  });

  it('gives a line for each input, and one for a bare outcome', () => {
    expect(linesOf({ hours: 6, reasons: ['sunday', 'easter'] }, 'nl', 'uitkomst')).toEqual([
      { name: 'hours', value: '6' },
      { name: 'reasons', value: 'sunday, easter' },
    ]);
    expect(linesOf({ reasons: ['good-friday', 'F1'] }, 'nl', '', (word) => `<${word}>`)).toEqual([{ name: 'reasons', value: '<good-friday>, F1' }]);
    expect(linesOf('2025-04-22', 'nl', 'uitkomst')).toEqual([{ name: 'uitkomst', value: 'di 22 apr 2025' }]);
  });
});
