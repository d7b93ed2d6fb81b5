import { describe, expect, it } from '@jest/globals';
import { lengthOf } from '../calendar/length.js';
import type { LengthText } from '../calendar/length.js';
import { addDays, localDate } from '../calendar/local-date.js';
import type { ParameterRow } from '../parameters/parameter-row.js';
import type { RuleSet } from '../parameters/rule-set.js';
import { term } from './term.js';

const holiday = (day: string): ParameterRow => ({ parameter: 'holiday', key: day, value: 'a-holiday', validFrom: localDate(day), source: 'test', status: 'confirmed' });
const year = (number: string): ParameterRow => ({ parameter: 'calendar-year', key: number, value: true, validFrom: localDate(`${number}-01-01`), source: 'test', status: 'confirmed' });
const rulesWith = (...rows: readonly ParameterRow[]): RuleSet => ({ version: 'test', mode: 'production', rows });
const length = (text: string): LengthText => {
  lengthOf(text);
  return text as LengthText;
};
const lastDay = (rules: RuleSet, startsAfter: string, text: string): string => {
  const answer = term({ startsAfter: localDate(startsAfter), length: length(text), basis: 'statutory' }, rules);
  return answer.ok ? answer.value.lastDay : answer.refusal.code;
};

describe('A statutory term in a calendar of our own making', () => {
  // 2001-01-01 is a Monday
  const plain = rulesWith(year('2001'));
  const wholeWeek = Array.from({ length: 5 }, (_item, index) => holiday(addDays(localDate('2001-01-08'), index)));

  it.each([
    ['2001-01-01', 'P1D', '2001-01-02'], ['2001-01-04', 'P2D', '2001-01-08'], ['2001-01-04', 'P3D', '2001-01-08'], ['2001-01-05', 'P3D', '2001-01-09'], ['2001-01-05', 'P4D', '2001-01-09'],
    ['2001-01-06', 'P3D', '2001-01-09'], ['2001-01-01', 'P1W', '2001-01-08'], ['2001-01-06', 'P1W', '2001-01-15'], ['2001-01-28', 'P1M', '2001-02-28'],
  ])('without holidays, after %s, %s ends on %s', (startsAfter, text, expected) => {
    expect(lastDay(plain, startsAfter, text)).toBe(expected);
  });

  it('passes over a whole week of holidays, and then finds two days', () => {
    const rules = rulesWith(year('2001'), ...wholeWeek);
    expect(lastDay(rules, '2001-01-05', 'P1D')).toBe('2001-01-15');
    expect(lastDay(rules, '2001-01-05', 'P3D')).toBe('2001-01-16');
    expect(lastDay(rules, '2001-01-05', 'P1W')).toBe('2001-01-16');
    expect(lastDay(rules, '2001-01-04', 'P1W')).toBe('2001-01-15');
  });

  it('knows the days of the year that is loaded, and asks no others', () => {
    expect(lastDay(plain, '2001-12-14', 'P2W')).toBe('2001-12-28');
    expect(lastDay(plain, '2001-12-15', 'P2W')).toBe('2001-12-31');
    expect(lastDay(plain, '2001-12-18', 'P2W')).toBe('calendar-not-loaded');
    expect(lastDay(plain, '2000-12-31', 'P3D')).toBe('2001-01-03');
    expect(lastDay(plain, '2000-12-29', 'P3D')).toBe('calendar-not-loaded');
    expect(lastDay(rulesWith(year('2001'), year('2002')), '2001-12-18', 'P2W')).toBe('2002-01-01');
  });

  it('asks about no day before its own first', () => {
    // the two days after New Year's Eve 2000 are all it needs, though the event lies in another year
    expect(lastDay(plain, '2000-12-31', 'P2D')).toBe('2001-01-02');
    expect(lastDay(plain, '2000-12-31', 'P1D')).toBe('2001-01-01');
  });

  it.each([['P90D', true], ['P91D', false], ['P12W', true], ['P13W', false], ['P3M', true], ['P4M', false], ['P1Y', false]])('of %s needs the calendar: %s', (text, needed) => {
    expect(lastDay(rulesWith(), '2001-01-01', text) === 'calendar-not-loaded').toBe(needed);
  });
});
