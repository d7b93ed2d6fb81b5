import { describe, expect, it } from '@jest/globals';
import { isMonth, monthAfter, weeksOf } from './month.js';

describe('a month on the calendar', () => {
  it('has whole weeks from Monday', () => {
    const weeks = weeksOf('2025-03');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe('2025-02-24');
    expect(weeks[0]?.[5]).toBe('2025-03-01');
    expect(weeks.at(-1)?.at(-1)).toBe('2025-04-06');
    expect(weeksOf('2024-02').flat()).toContain('2024-02-29');
    expect(weeksOf('2021-02')).toHaveLength(4);
  });

  it('is followed and preceded by another, over the year', () => {
    expect([monthAfter('2025-12', 1), monthAfter('2025-01', -1), monthAfter('2025-03', 0)]).toEqual(['2026-01', '2024-12', '2025-03']);
    expect(['2025-03', '2025-13', '2025', undefined].map(isMonth)).toEqual([true, false, false, false]);
  });
});
