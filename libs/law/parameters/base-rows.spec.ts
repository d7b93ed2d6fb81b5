import { describe, expect, it } from '@jest/globals';
import { baseRows } from './base-rows.js';
import { checkRow } from './check-row.js';
import { rowOn, rowsOf } from './find-row.js';
import { baseRuleSet } from './rule-set.js';
import { localDate } from '../calendar/local-date.js';
import { addDays, dateFromCivil, toDayNumber, weekdayOf } from '../calendar/local-date.js';

/** Easter Sunday after the rule of 1583 (Oudin), to check the holidays that were written down as dates. */
function easter(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - 17) / 25);
  let epact = (century - Math.floor(century / 4) - Math.floor((century - correction) / 3) + 19 * golden + 15) % 30;
  epact -= Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
  const offset = epact - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dateFromCivil({ year, month, day: offset + 28 - 31 * Math.floor(month / 4) });
}

describe('The rows that come with the engine', () => {
  it('are all rows that could be loaded', () => {
    expect(baseRows.map((row) => [row, checkRow(row)]).filter(([, refusal]) => refusal !== null)).toEqual([]);
  });

  it('do not contradict each other', () => {
    const names = baseRows.map((row) => JSON.stringify([row.parameter, row.key, row.validFrom]));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([2023, 2024, 2025, 2026, 2027, 2028])('have the holidays of %i where the movable feasts put them', (year) => {
    const sunday = localDate(easter(year));
    const expected = {
      'new-years-day': `${String(year)}-01-01`, 'good-friday': addDays(sunday, -2), 'easter-monday': addDays(sunday, 1),
      'kings-day': weekdayOf(localDate(`${String(year)}-04-27`)) === 7 ? `${String(year)}-04-26` : `${String(year)}-04-27`,
      'liberation-day': `${String(year)}-05-05`, 'ascension-day': addDays(sunday, 39), 'whit-monday': addDays(sunday, 50),
      'christmas-day': `${String(year)}-12-25`, 'second-christmas-day': `${String(year)}-12-26`,
    };
    const loaded = baseRows.filter((row) => row.parameter === 'holiday' && row.validFrom.startsWith(String(year)));
    expect(Object.fromEntries(loaded.map((row) => [row.value, row.key]))).toEqual(expected);
  });

  it('have fine categories in the ratio of the Act, never falling, without a gap until they end', () => {
    const rules = baseRuleSet('training');
    const first = rowsOf(rules, 'fine-category', '1');
    const ratios = [1, 10, 20, 50, 200, 2000];
    ratios.forEach((ratio, index) => {
      expect(rowsOf(rules, 'fine-category', String(index + 1)).map((row) => row.value)).toEqual(first.map((row) => Number(row.value) * ratio));
    });
    first.slice(1).forEach((row, index) => {
      expect(Number(row.value)).toBeGreaterThan(Number(first[index]?.value));
      expect(toDayNumber(row.validFrom)).toBe(toDayNumber(first[index]?.validUntil ?? row.validFrom) + 1);
    });
    expect(rowOn(rules, localDate('2026-01-01'), 'fine-category', '2')).toBeUndefined();
  });

  it('call confirmed only what was read in a source', () => {
    const status = (parameter: string, day: string, key?: string) => rowOn(baseRuleSet('training'), localDate(day), parameter, key)?.status;
    expect(status('fine-category', '2019-01-01', '6')).toBe('confirmed');
    expect(status('fine-category', '2020-01-01', '6')).toBe('unconfirmed');
    expect(status('fine-category', '2025-03-01', '6')).toBe('unconfirmed');
    expect(status('interest-rate', '2024-06-01')).toBe('confirmed');
    expect(status('interest-rate', '2025-06-01')).toBe('unconfirmed');
    expect(status('interest-rate', '2026-06-01')).toBe('unconfirmed');
    expect(status('equated-day', '2026-05-15', '2026-05-15')).toBe('confirmed');
    expect(status('holiday', '2026-04-27', '2026-04-27')).toBe('unconfirmed');
    expect(status('fine-policy', '2026-01-01')).toBe('unconfirmed');
    expect(status('reminder-fee', '2026-01-01')).toBe('unconfirmed');
  });
});
