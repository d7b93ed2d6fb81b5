import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { civilDateOf, dayNumberOf, daysInMonth, isLeapYear } from './day-number.js';

const epoch = Temporal.PlainDate.from('1970-01-01');

describe('Day numbers', () => {
  it('agree with Temporal on every day of four centuries', () => {
    const wrong: string[] = [];
    let day = Temporal.PlainDate.from('1799-12-30');
    for (let number = epoch.until(day).days; day.year < 2201; number += 1, day = day.add({ days: 1 })) {
      const { year, month, day: dayOfMonth } = civilDateOf(number);
      const agrees = year === day.year && month === day.month && dayOfMonth === day.day && dayNumberOf({ year, month, day: dayOfMonth }) === number;
      if (!agrees) wrong.push(day.toString());
    }
    expect(wrong).toEqual([]);
  });

  it('agree with Temporal from the year 1 to 9999', () => {
    fc.assert(fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
      const { year, month, day } = epoch.add({ days: number });
      expect(civilDateOf(number)).toEqual({ year, month, day });
      expect(dayNumberOf({ year, month, day })).toBe(number);
    }), { numRuns: 2_000 });
  });

  it('know the length of every month', () => {
    for (const year of [1900, 2000, 2023, 2024, 2100]) {
      for (let month = 1; month <= 12; month += 1) expect(daysInMonth(year, month)).toBe(Temporal.PlainYearMonth.from({ year, month }).daysInMonth);
      expect(isLeapYear(year)).toBe(year === 2000 || year === 2024);
    }
  });
});
