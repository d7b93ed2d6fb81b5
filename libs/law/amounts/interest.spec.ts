import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/local-date.js';
import type { ParameterRow } from '../parameters/parameter-row.js';
import type { RuleSet } from '../parameters/rule-set.js';
import { ALWAYS } from '../parameters/row-source.js';
import { interest } from './interest.js';
import type { InterestValue } from './interest.js';

const rate = (validFrom: string, value: number): ParameterRow => ({ parameter: 'interest-rate', value, validFrom: localDate(validFrom), source: 'test', status: 'confirmed' });
const threshold: ParameterRow = { parameter: 'interest-threshold', value: 2_000, validFrom: ALWAYS, source: 'test', status: 'confirmed' };
const rulesWith = (...rows: readonly ParameterRow[]): RuleSet => ({ version: 'test', mode: 'production', rows: [threshold, ...rows] });

function accrued(rules: RuleSet, principalCents: number, from: string, until: string): InterestValue {
  const answer = interest({ principalCents, from: localDate(from), until: localDate(until) }, rules);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('Interest in years of default', () => {
  const ten = rulesWith(rate('2000-01-01', 10));

  it('is simple within a year and joins the principal after each', () => {
    // years of 365 days at 10 %: 1,000.00 becomes 1,100.00, 1,210.00, 1,331.00
    expect(accrued(ten, 100_000, '2001-01-01', '2001-12-31').interestCents).toBe(10_000);
    expect(accrued(ten, 100_000, '2001-01-01', '2002-12-31').interestCents).toBe(21_000);
    expect(accrued(ten, 100_000, '2001-01-01', '2003-12-31').interestCents).toBe(33_100);
  });

  it('has not joined it on the last day of the year, and has on the next', () => {
    // a day on 1,000.00 is 27.397 cents, on 1,100.00 it is 30.137
    const lastDay = accrued(ten, 10_000_000, '2001-01-01', '2001-12-31').interestCents - accrued(ten, 10_000_000, '2001-01-01', '2001-12-30').interestCents;
    const nextDay = accrued(ten, 10_000_000, '2001-01-01', '2002-01-01').interestCents - accrued(ten, 10_000_000, '2001-01-01', '2001-12-31').interestCents;
    expect([lastDay, nextDay]).toEqual([2_740, 3_014]);
  });

  it('rounds once at the end, not after each year or rate', () => {
    // 333 cents for two years: 69.93 in all; rounded after the first year (33.30 to 33) it would have been 69.60
    expect(accrued(ten, 333, '2001-01-01', '2002-12-31').interestCents).toBe(70);
  });

  it('counts half percents exactly', () => {
    const halves = rulesWith(rate('2000-01-01', 2.5), rate('2001-07-01', 4.75));
    // 365,000.00: 25.00 a day, then 47.50 a day
    expect(accrued(halves, 36_500_000, '2001-06-30', '2001-07-01').interestCents).toBe(2_500 + 4_750);
  });

  it('splits where the rate changes and where a year is full, also on one day', () => {
    const changing = rulesWith(rate('2000-01-01', 10), rate('2002-01-01', 8));
    expect(accrued(changing, 100_000, '2001-01-01', '2002-06-30').segments).toEqual([
      { from: '2001-01-01', until: '2001-12-31', ratePercent: 10, days: 365 },
      { from: '2002-01-01', until: '2002-06-30', ratePercent: 8, days: 181 },
    ]);
    expect(accrued(changing, 100_000, '2001-07-01', '2002-07-01').segments.map(({ from, until }) => [from, until])).toEqual([
      ['2001-07-01', '2001-12-31'], ['2002-01-01', '2002-06-30'], ['2002-07-01', '2002-07-01'],
    ]);
  });

  it('takes a century in its stride', () => {
    const { interestCents, segments } = accrued(rulesWith(rate('1900-01-01', 4)), 515_000, '1900-01-01', '1999-12-31');
    expect(segments).toHaveLength(100);
    expect(interestCents).toBeGreaterThan(515_000 * (1.04 ** 100 - 1));
    expect(interestCents).toBeLessThan(515_000 * (1.0401 ** 100 * 1.01 - 1));
  });

  it('shows each year with what is owed after it', () => {
    const answer = interest({ principalCents: 100_000, from: localDate('2001-01-01'), until: localDate('2002-12-31') }, ten);
    expect(answer.ok ? answer.derivation.steps.map(({ rule, inputs, value }) => [rule, inputs['from'], inputs['until'], value]) : []).toEqual([
      ['year-of-default', '2001-01-01', '2001-12-31', { principalAndInterestCents: 110_000 }],
      ['year-of-default', '2002-01-01', '2002-12-31', { principalAndInterestCents: 121_000 }],
    ]);
  });

  it('stops at the end of the calendar', () => {
    expect(accrued(rulesWith(rate('9998-01-01', 10)), 100_000, '9998-07-01', '9999-12-31').segments.at(-1)).toEqual({ from: '9999-07-01', until: '9999-12-31', ratePercent: 10, days: 184 });
  });

  it('names the missing threshold too', () => {
    const bare: RuleSet = { version: 'test', mode: 'production', rows: [rate('2000-01-01', 10)] };
    expect(interest({ principalCents: 1, from: localDate('2001-01-01'), until: localDate('2001-01-01') }, bare)).toMatchObject({ ok: false, refusal: { code: 'parameter-not-loaded' } });
  });
});
