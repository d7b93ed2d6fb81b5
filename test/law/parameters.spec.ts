/** docs/rules.md: L28, L40, L43, L44, L45, L49 */
import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../libs/law/calendar/local-date.js';
import { baseRuleSet, withRows } from '../../libs/law/parameters/rule-set.js';
import type { ParameterRow } from '../../libs/law/parameters/rule-set.js';
import { answerOf, articlesOf, derivationOf, refusalOf } from './asking.js';

const training = baseRuleSet('training');
const production = baseRuleSet('production');

function row(parameter: string, key: string | undefined, value: ParameterRow['value'], validFrom: string, status: ParameterRow['status'] = 'confirmed'): ParameterRow {
  return { parameter, ...(key === undefined ? {} : { key }), value, validFrom: localDate(validFrom), source: 'verzonnen voor deze toets', status };
}

describe('A row that nobody confirmed', () => {
  const fine = { regime: 'csam', norm: 'csam:6(3)', violatedOn: '2025-03-01', systematicOrPersistent: true };

  it('computes in training and says so wherever the result appears', () => {
    expect(derivationOf('fine-maximum', fine, training).unconfirmed).toEqual([
      { parameter: 'fine-category 6', validFrom: '2024-01-01', source: expect.stringContaining('Sr 23(4)') },
    ]);
    expect(derivationOf('fine-maximum', fine, training).steps[0]?.unconfirmed).toHaveLength(1);
  });

  it('refuses in production, naming the row and who may confirm it', () => {
    const refusal = refusalOf('fine-maximum', fine, production);
    expect(refusal.code).toBe('parameter-not-confirmed');
    expect(refusal.message.en).toContain('fine-category 6');
    expect(refusal.message.en).toContain('legal officer');
    expect(refusal.message.nl).toContain('niet bevestigd');
  });

  it('computes in production once it was confirmed', () => {
    const confirmed = withRows(production, [row('fine-category', '6', 103_000_000, '2024-01-01')]);
    expect(answerOf('fine-maximum', fine, confirmed)).toEqual({ maximumCents: 103_000_000, basis: 'category-6' });
    expect(derivationOf('fine-maximum', fine, confirmed).unconfirmed).toBeUndefined();
  });

  it('does not stop a computation that rests on other rows', () => {
    expect(answerOf('objection-term', { announcedOn: '2026-02-20' }, production)).toMatchObject({ lastDay: '2026-04-07' });
    expect(refusalOf('payment-term', { kind: 'fine', from: '2026-03-16' }, production).code).toBe('parameter-not-confirmed');
    expect(answerOf('interest', { principalCents: 100_000, from: '2024-01-01', until: '2024-12-31' }, production)).toMatchObject({ interestCents: 7_019 });
  });

  it('of interest is never used in production, whatever the caller allows', () => {
    const input = { principalCents: 100_000, from: '2026-01-01', until: '2026-01-31', allowUnconfirmed: true };
    expect(refusalOf('interest', input, production).code).toBe('interest-rate-not-confirmed');
    expect(answerOf('interest', input, withRows(production, [row('interest-rate', undefined, 4, '2026-01-01')]))).toMatchObject({ interestCents: 340 });
  });
});

describe('The fine categories of 2026', () => {
  const fine = { regime: 'csam', norm: 'csam:6(3)', violatedOn: '2026-03-01', systematicOrPersistent: false };

  it('are refused until a row is loaded, and then answer', () => {
    expect(refusalOf('fine-maximum', fine).code).toBe('fine-category-not-loaded');
    const loaded = withRows(production, [row('fine-category', '2', 545_000, '2026-01-01')]);
    expect(answerOf('fine-maximum', fine, loaded)).toEqual({ maximumCents: 545_000, basis: 'category-2' });
  });
});

describe('A newly equated day', () => {
  const equated = withRows(training, [row('equated-day', '2026-05-19', true, '2026-05-19')]);

  it('moves the terms that end on it, and no other', () => {
    expect(answerOf('objection-term', { announcedOn: '2026-04-07' }, training)).toMatchObject({ lastDay: '2026-05-19' });
    expect(answerOf('objection-term', { announcedOn: '2026-04-07' }, equated)).toMatchObject({ lastDay: '2026-05-20' });
    expect(answerOf('objection-term', { announcedOn: '2026-04-08' }, equated)).toEqual(answerOf('objection-term', { announcedOn: '2026-04-08' }, training));
  });

  it('is named as the reason', () => {
    expect(articlesOf('objection-term', { announcedOn: '2026-04-07' }, equated)).toEqual(expect.arrayContaining(['atw:1', 'atw:3']));
    expect(answerOf('calendar-day', { date: '2026-05-19' }, equated)).toEqual({ free: true, reasons: ['equated-day'] });
  });

  it('can be taken back by a later decree', () => {
    const withdrawn = withRows(equated, [row('equated-day', '2026-05-19', false, '2026-05-19')]);
    expect(answerOf('calendar-day', { date: '2026-05-19' }, withdrawn)).toEqual({ free: false, reasons: [] });
  });
});

describe('A new year of holidays', () => {
  it('lets terms end in it', () => {
    const holidays = ['2029-01-01', '2029-03-30', '2029-04-02'].map((day) => row('holiday', day, 'a-holiday', day));
    const loaded = withRows(training, [row('calendar-year', '2029', true, '2029-01-01'), ...holidays]);
    expect(refusalOf('reminder-term', { sentOn: '2029-03-16' }, training).code).toBe('calendar-not-loaded');
    expect(answerOf('reminder-term', { sentOn: '2029-03-16' }, loaded)).toEqual({ payBy: '2029-04-03' });
  });
});

describe('A term that a later Act changes', () => {
  it('has the new length from its first day on', () => {
    const changed = withRows(training, [row('term', 'limitation-penalty-payment', 'P2Y', '2027-01-01')]);
    expect(answerOf('limitation', { kind: 'penalty-payment', from: '2026-12-31', events: [] }, changed)).toMatchObject({ barredAfter: '2027-12-31' });
    expect(answerOf('limitation', { kind: 'penalty-payment', from: '2027-01-01', events: [] }, changed)).toMatchObject({ barredAfter: '2029-01-01' });
  });
});

describe('The version of the rule set', () => {
  it('changes with every row, and the old rule set does not', () => {
    const before = JSON.stringify(training);
    const one = withRows(training, [row('equated-day', '2026-05-19', true, '2026-05-19')]);
    const other = withRows(training, [row('equated-day', '2026-05-20', true, '2026-05-20')]);
    expect(new Set([training.version, one.version, other.version]).size).toBe(3);
    expect(one.version).toBe(withRows(training, [row('equated-day', '2026-05-19', true, '2026-05-19')]).version);
    expect(withRows(training, [])).toBe(training);
    expect(JSON.stringify(training)).toBe(before);
  });

  it('puts a row in the place of the one it replaces', () => {
    const rows = withRows(training, [row('interest-rate', undefined, 6, '2025-01-01')]).rows.filter(({ parameter }) => parameter === 'interest-rate');
    expect(rows).toHaveLength(3);
    expect(rows.filter(({ status }) => status === 'confirmed')).toHaveLength(2);
  });

  it('a rate that is replaced halfway splits the period', () => {
    const rules = withRows(training, [row('interest-rate', undefined, 3.5, '2024-07-01')]);
    expect(answerOf('interest', { principalCents: 36_500_000, from: '2024-06-30', until: '2024-07-01' }, rules)).toMatchObject({
      interestCents: 10_500, segments: [{ ratePercent: 7, days: 1 }, { ratePercent: 3.5, days: 1 }],
    });
  });

  it('a rate that ends without a successor leaves the days after it without one', () => {
    const ended = withRows(training, [{ ...row('interest-rate', undefined, 4, '2026-01-01'), validUntil: localDate('2026-06-30') }]);
    expect(answerOf('interest', { principalCents: 36_500, from: '2026-06-30', until: '2026-06-30' }, ended)).toMatchObject({ interestCents: 4 });
    expect(refusalOf('interest', { principalCents: 36_500, from: '2026-06-30', until: '2026-07-01' }, ended).code).toBe('interest-rate-not-loaded');
  });
});
