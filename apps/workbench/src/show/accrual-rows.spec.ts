import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accrualRows } from './accrual-rows.js';

describe('the rows of the accrual curve', () => {
  it('say day by day what was forfeited, paid and held, with what it came to', () => {
    const rows = accrualRows([{ day: 11, cents: 500 }, { day: 10, cents: 500 }], [{ day: 11, cents: 700 }], [{ from: 11, until: 14 }]);
    expect(rows.map(({ day, what, cents, forfeitedCents, paidCents }) => [day, what, cents, forfeitedCents, paidCents])).toEqual([
      [10, 'forfeited', 500, 500, 0],
      [11, 'forfeited', 500, 1000, 0],
      [11, 'paid', 700, 1000, 700],
      [11, 'held', null, 1000, 700],
      [14, 'resumed', null, 1000, 700],
    ]);
    expect(accrualRows([], [], [])).toEqual([]);
  });

  it('end at the sums, in the order of the days, whatever is booked', () => {
    const booking = fc.record({ day: fc.integer({ min: 0, max: 60 }), cents: fc.integer({ min: 1, max: 1_000_000 }) });
    const bookings = fc.array(booking, { maxLength: 30 });
    const sum = (list: readonly { readonly cents: number }[]): number => list.reduce((total, { cents }) => total + cents, 0);
    fc.assert(
      fc.property(bookings, bookings, (units, payments) => {
        const rows = accrualRows(units, payments, []);
        expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort((a, b) => a - b));
        expect([rows.at(-1)?.forfeitedCents ?? 0, rows.at(-1)?.paidCents ?? 0]).toEqual([sum(units), sum(payments)]);
      }),
    );
  });
});
