import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/local-date.js';
import { rowOn, rowsOf } from './find-row.js';
import type { ParameterRow } from './parameter-row.js';
import type { RuleSet } from './rule-set.js';

const row = (parameter: string, key: string | undefined, validFrom: string, value: number, validUntil?: string): ParameterRow => ({
  parameter, ...(key === undefined ? {} : { key }), value, validFrom: localDate(validFrom), ...(validUntil === undefined ? {} : { validUntil: localDate(validUntil) }), source: 'test', status: 'confirmed',
});
const rules: RuleSet = {
  version: 'test', mode: 'training',
  rows: [row('rate', undefined, '2025-01-01', 2), row('rate', undefined, '2024-01-01', 1), row('rate', undefined, '2026-01-01', 3, '2026-06-30'), row('fine', '1', '2024-01-01', 10), row('fine', '2', '2024-01-01', 20)],
};

describe('The row that holds on a day', () => {
  it.each([['2023-12-31', undefined], ['2024-01-01', 1], ['2024-12-31', 1], ['2025-01-01', 2], ['2026-01-01', 3], ['2026-06-30', 3], ['2026-07-01', undefined]])('%s: %s', (day, value) => {
    expect(rowOn(rules, localDate(day), 'rate')?.value).toBe(value);
  });

  it('is found under its key, and only there', () => {
    expect(rowOn(rules, localDate('2024-01-01'), 'fine', '2')?.value).toBe(20);
    expect(rowOn(rules, localDate('2024-01-01'), 'fine')).toBeUndefined();
    expect(rowOn(rules, localDate('2024-01-01'), 'fine', '3')).toBeUndefined();
    expect(rowOn(rules, localDate('2024-01-01'), 'toString')).toBeUndefined();
  });

  it('stands among the others in order of time', () => {
    expect(rowsOf(rules, 'rate').map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(rowsOf(rules, 'none')).toEqual([]);
  });
});
