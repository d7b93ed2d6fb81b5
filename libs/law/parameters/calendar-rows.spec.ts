import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/local-date.js';
import { isCalendarRow, rowNamed, withoutRows } from './calendar-rows.js';
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
});
