import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoOf } from './moments.js';
import { timeLine } from './line.js';

describe('terms on a time line', () => {
  it('stand in order, around now, and no two in a row touch', () => {
    const moment = fc.integer({ min: Date.parse('2024-01-01T00:00:00Z'), max: Date.parse('2031-01-01T00:00:00Z') }).map(isoOf);
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 25 }), moment, (ends, now) => {
        const { placed, rows, nowX } = timeLine(ends, (end) => end, now, 700, 150);
        expect(placed).toHaveLength(ends.length);
        expect(placed.every(({ x, row }) => x >= 0 && x <= 700 && row < rows)).toBe(true);
        for (const { item, x } of placed) if (item !== now) expect(Date.parse(item) < Date.parse(now) ? x <= nowX : x >= nowX).toBe(true);
        for (let row = 0; row < rows; row += 1) {
          const xs = placed.filter((one) => one.row === row).map(({ x }) => x);
          xs.forEach((x, index) => index === 0 || expect(x - (xs[index - 1] ?? 0)).toBeGreaterThanOrEqual(150));
        }
      }),
    );
  });

  it('tells hours beside years apart', () => {
    const { placed } = timeLine(['2025-03-07T20:00:00Z', '2030-03-07T16:00:00Z'], (end) => end, '2025-03-07T16:00:00Z', 700, 10);
    expect(placed[0]?.x).toBeGreaterThan(5);
  });
});
