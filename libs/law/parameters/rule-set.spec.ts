import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/local-date.js';
import { baseRows } from './base-rows.js';
import { rowOn } from './find-row.js';
import { BASE_VERSION, baseRuleSet, withRows } from './rule-set.js';
import type { ParameterRow } from './rule-set.js';

const row = (value: number, more: Partial<ParameterRow> = {}): ParameterRow => ({ parameter: 'interest-rate', value, validFrom: localDate('2027-01-01'), source: 'verzonnen voor deze toets', status: 'confirmed', ...more });

describe('A rule set', () => {
  it('starts with the rows of the engine, in both modes the same', () => {
    expect(baseRuleSet('training')).toEqual({ version: BASE_VERSION, mode: 'training', rows: baseRows });
    expect(baseRuleSet('production').rows).toBe(baseRuleSet('training').rows);
  });

  it('keeps its mode and its other rows when rows are added', () => {
    const added = withRows(baseRuleSet('production'), [row(5)]);
    expect(added.mode).toBe('production');
    expect(added.rows).toHaveLength(baseRows.length + 1);
    expect(rowOn(added, localDate('2027-01-01'), 'interest-rate')?.value).toBe(5);
    expect(rowOn(added, localDate('2026-12-31'), 'interest-rate')?.value).toBe(4);
    expect(rowOn(baseRuleSet('production'), localDate('2027-01-01'), 'interest-rate')?.value).toBe(4);
  });

  it('takes a row with the same parameter, key and first day in place of the old one', () => {
    const twice = withRows(withRows(baseRuleSet('training'), [row(5)]), [row(6)]);
    expect(twice.rows.filter(({ parameter, validFrom }) => parameter === 'interest-rate' && validFrom === '2027-01-01')).toEqual([row(6)]);
  });

  it('tells a row without a key from one with a key', () => {
    expect(withRows(baseRuleSet('training'), [row(5), row(6, { key: 'x' })]).rows).toHaveLength(baseRows.length + 2);
  });

  it.each<[string, Partial<ParameterRow>]>([
    ['value', { value: 7 }], ['first day', { validFrom: localDate('2027-01-02') }], ['last day', { validUntil: localDate('2027-06-30') }], ['source', { source: 'een andere bron, ook verzonnen' }], ['status', { status: 'unconfirmed' }], ['key', { key: 'x' }],
  ])('has another version where the %s of a row differs', (_field, more) => {
    expect(withRows(baseRuleSet('training'), [row(5, more)]).version).not.toBe(withRows(baseRuleSet('training'), [row(5)]).version);
  });

  it('has a version that says from which it came', () => {
    const once = withRows(baseRuleSet('training'), [row(5)]);
    expect(once.version).toMatch(new RegExp(`^${BASE_VERSION.replace('.', '\\.')}\\+[0-9a-f]{8}$`));
    expect(withRows(once, [row(6)]).version.startsWith(`${once.version}+`)).toBe(true);
  });
});
