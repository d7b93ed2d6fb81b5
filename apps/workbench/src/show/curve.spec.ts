import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accrualCurve, type Sheet } from './curve.js';

const sheet: Sheet = { width: 100, height: 50, left: 0, right: 0, bottom: 0, top: 0 };
const days = (count: number, cents = 500): { day: number; cents: number }[] => Array.from({ length: count }, (_, index) => ({ day: 100 + index, cents }));

describe('the accrual curve', () => {
  it('rises by a unit a day, from nothing to the cap', () => {
    const curve = accrualCurve(days(4), [], 2000, [], sheet);
    expect(curve.forfeited).toBe('M0 50H20V37.5H40V25H60V12.5H80V0H100');
    expect(curve).toMatchObject({ capY: 0, reachedCap: true, totalCents: 2000, paid: '' });
    expect(curve.amounts.map(({ cents, y }) => [cents, y])).toEqual([[0, 50], [500, 37.5], [1000, 25], [1500, 12.5], [2000, 0]]);
  });

  it('stays under the cap where it was not reached, and shows payments and holds on the same days', () => {
    const curve = accrualCurve(days(2), [{ day: 102, cents: 500 }], 2000, [{ from: 103, until: 105 }], sheet);
    expect(curve.reachedCap).toBe(false);
    expect(curve.paid).toContain('V37.5');
    expect(curve.holds).toEqual([{ x: 66.7, width: 33.3 }]);
  });

  it('never leaves the sheet nor goes down, whatever is booked', () => {
    const booking = fc.record({ day: fc.integer({ min: 0, max: 400 }), cents: fc.integer({ min: 1, max: 1_000_000 }) });
    fc.assert(
      fc.property(fc.array(booking, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 10_000_000 }), (units, cap) => {
        const { forfeited } = accrualCurve(units, [], cap, [], sheet);
        const ys = [...forfeited.matchAll(/V([\d.-]+)/g)].map(([, y]) => Number(y));
        const xs = [...forfeited.matchAll(/H([\d.-]+)/g)].map(([, x]) => Number(x));
        expect(ys.every((y, index) => y >= 0 && y <= 50 && (index === 0 || y <= (ys[index - 1] ?? 50)))).toBe(true);
        expect(xs.every((x, index) => x >= 0 && x <= 100 && (index === 0 || x >= (xs[index - 1] ?? 0)))).toBe(true);
      }),
    );
  });
});
