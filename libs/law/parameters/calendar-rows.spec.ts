/** docs/rules.md: L49 */
import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/local-date.js';
import { isCalendarRow, reachOf, rowNamed, withoutRows } from './calendar-rows.js';
import { baseRuleSet, withRows, type ParameterRow } from './rule-set.js';

const base = baseRuleSet('training');
const equated = (day: string, value = true): ParameterRow => ({ parameter: 'equated-day', key: day, value, validFrom: localDate(day), source: 'verzonnen voor deze toets', status: 'confirmed' });

describe('Rows of the calendar', () => {
  it('are the years, the holidays and the equated days', () => {
    expect(['calendar-year', 'holiday', 'equated-day', 'term', 'fine-category'].map((parameter) => isCalendarRow({ parameter }))).toEqual([true, true, true, false, false]);
  });

  it('are found by what makes them the only one', () => {
    const rules = withRows(base, [equated('2026-05-19')]);
    expect(rowNamed(rules, equated('2026-05-19'))).toEqual(equated('2026-05-19'));
    expect(rowNamed(base, equated('2026-05-19'))).toBeUndefined();
    expect(rowNamed(rules, { parameter: 'equated-day', validFrom: localDate('2026-05-19') })).toBeUndefined();
  });

  it('taken away leave the rule set as it was, with another name', () => {
    const before = withoutRows(withRows(base, [equated('2026-05-19')]), [equated('2026-05-19')]);
    expect(new Set(before.rows)).toEqual(new Set(base.rows));
    expect(before.version).not.toBe(base.version);
  });

  it('that took the place of a row of the engine give it back', () => {
    const before = withoutRows(withRows(base, [equated('2026-05-15', false)]), [equated('2026-05-15', false)]);
    expect(rowNamed(before, equated('2026-05-15'))?.value).toBe(true);
  });

  it('reach the last days around them, and those of terms that follow', () => {
    expect(reachOf([equated('2026-05-19'), equated('2026-06-01')])).toEqual(['2026-05-05', '2027-06-02']);
    expect(reachOf([{ parameter: 'calendar-year', key: '2029', validFrom: localDate('2029-01-01') }])).toEqual(['2028-12-18', '2031-01-01']);
    expect(reachOf([equated('9999-12-31'), equated('0001-01-01')])).toEqual(['0001-12-18', '9999-12-31']);
    expect(reachOf([{ parameter: 'term', key: 'objection', validFrom: localDate('2026-01-01') }])).toBeNull();
  });
});
