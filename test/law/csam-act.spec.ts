/** docs/rules.md: L13, L28, L29, L31, L41, L42 */
import { describe, expect, it } from '@jest/globals';
import { baseRuleSet, withRows } from '../../libs/law/parameters/rule-set.js';
import { localDate } from '../../libs/law/calendar/local-date.js';
import { answerOf, articlesOf, derivationOf, refusalOf } from './asking.js';

describe('CSAM Act art. 6(4): the term of an order', () => {
  it.each([
    ['2026-05-12T21:30:00+02:00', 12, '2026-05-13T07:30:00.000Z', 'an ordinary night'],
    ['2026-03-28T20:00:00+01:00', 12, '2026-03-29T07:00:00.000Z', 'the night summer time begins: 09:00 on the clock'],
    ['2026-10-24T20:00:00+02:00', 12, '2026-10-25T06:00:00.000Z', 'the night summer time ends: 07:00 on the clock'],
    ['2026-05-12T21:30:00Z', 1, '2026-05-12T22:30:00.000Z', 'one hour'],
    ['2026-05-12T21:30:00Z', 0.5, '2026-05-12T22:00:00.000Z', 'half an hour'],
    ['2026-05-12T21:30:00Z', 0.7, '2026-05-12T22:12:00.000Z', 'forty-two minutes, whatever binary fractions make of it'],
    ['2026-04-05T12:00:00Z', 12, '2026-04-06T00:00:00.000Z', 'Easter: hours know no free days'],
    ['9999-01-01T00:00:00Z', 12, '9999-01-01T12:00:00.000Z', 'any year'],
  ])('made known %s, %d hours: %s (%s)', (announcedAt, hours, dueAt) => {
    expect(answerOf('order-deadline', { announcedAt, hours })).toEqual({ dueAt });
    expect(articlesOf('order-deadline', { announcedAt, hours })).toContain('csam:6(4)');
  });

  it.each([0, -1, 12.0001, 13, 1e308, -0])('is not %d hours', (hours) => {
    expect(refusalOf('order-deadline', { announcedAt: '2026-05-12T21:30:00Z', hours })).toMatchObject({ code: 'order-term-out-of-range', article: 'csam:6(4)' });
  });
});

const fine = (more: object = {}) => ({ regime: 'csam', norm: 'csam:6(3)', violatedOn: '2025-03-01', systematicOrPersistent: false, ...more });
const raised = (more: object = {}) => fine({ systematicOrPersistent: true, ...more });
const inadequate = { category6Inadequate: { reason: 'de omzet is een veelvoud' } };

describe('CSAM Act art. 8: the highest fine', () => {
  it('is category 2', () => {
    expect(answerOf('fine-maximum', fine())).toEqual({ maximumCents: 515_000, basis: 'category-2' });
    expect(articlesOf('fine-maximum', fine())).toEqual(expect.arrayContaining(['csam:8(1)', 'sr:23(4)']));
  });

  it('is category 6 for a systematic or persistent breach', () => {
    expect(answerOf('fine-maximum', raised())).toEqual({ maximumCents: 103_000_000, basis: 'category-6' });
    expect(articlesOf('fine-maximum', raised())).toEqual(expect.arrayContaining(['csam:8(2)', 'sr:23(4)']));
  });

  it.each([
    [1_030_000_001, 103_000_000, 'category-6', 'a tenth that rounds down to category 6: a tie is the category'],
    [1_030_000_009, 103_000_000, 'category-6', 'still'],
    [1_030_000_010, 103_000_001, 'turnover-10-percent', 'a cent more'],
    [0, 103_000_000, 'category-6', 'no turnover at all'],
    [9_007_199_254_740_991, 900_719_925_474_099, 'turnover-10-percent', 'the largest turnover that can be written'],
  ])('with turnover %i and a reason: %i (%s: %s)', (turnoverCents, maximumCents, basis) => {
    expect(answerOf('fine-maximum', raised({ ...inadequate, turnoverCents }))).toEqual({ maximumCents, basis });
  });

  it('needs both the turnover and the reason for the turnover branch', () => {
    expect(refusalOf('fine-maximum', raised({ turnoverCents: 1 }))).toMatchObject({ code: 'turnover-branch-incomplete', article: 'csam:8(2)' });
    expect(refusalOf('fine-maximum', raised(inadequate))).toMatchObject({ code: 'turnover-branch-incomplete', article: 'csam:8(2)' });
  });

  it('does not look at turnover where the breach is not systematic or persistent', () => {
    expect(answerOf('fine-maximum', fine({ ...inadequate, turnoverCents: 9_000_000_000 }))).toEqual({ maximumCents: 515_000, basis: 'category-2' });
  });

  it.each(['csam:6(4)', 'csam:6', 'csam:7', 'tco:3(3)', 'x'])('knows no fine for %s', (norm) => {
    expect(refusalOf('fine-maximum', fine({ norm })).code).toBe('norm-not-finable');
  });

  it('not before the Act was in force', () => {
    expect(refusalOf('fine-maximum', fine({ violatedOn: '2024-06-30' })).code).toBe('act-not-in-force');
    expect(refusalOf('fine-maximum', fine({ violatedOn: '2010-01-01' })).code).toBe('act-not-in-force');
    expect(answerOf('fine-maximum', fine({ violatedOn: '2024-07-01' }))).toMatchObject({ maximumCents: 515_000 });
  });

  it('not while the categories of the day are not loaded', () => {
    expect(answerOf('fine-maximum', fine({ violatedOn: '2025-12-31' }))).toMatchObject({ basis: 'category-2' });
    expect(refusalOf('fine-maximum', fine({ violatedOn: '2026-01-01' }))).toMatchObject({ code: 'fine-category-not-loaded', article: 'sr:23(4)' });
    expect(refusalOf('fine-maximum', raised({ violatedOn: '2026-03-01' }))).toMatchObject({ code: 'fine-category-not-loaded', article: 'sr:23(4)' });
  });

  it('says that nobody confirmed the categories of 2024', () => {
    expect(derivationOf('fine-maximum', fine()).unconfirmed).toMatchObject([{ parameter: 'fine-category 2', validFrom: '2024-01-01' }]);
  });

  it('takes a later, lower amount where one is loaded (Awb 5:46(4))', () => {
    const lower = withRows(baseRuleSet('training'), [{ parameter: 'fine-category', key: '2', value: 400_000, validFrom: localDate('2026-01-01'), source: 'verzonnen voor deze toets', status: 'confirmed' }]);
    expect(answerOf('fine-maximum', fine(), lower)).toEqual({ maximumCents: 400_000, basis: 'category-2' });
    expect(articlesOf('fine-maximum', fine(), lower)).toContain('awb:5:46(4)');
    const higher = withRows(baseRuleSet('training'), [{ parameter: 'fine-category', key: '2', value: 550_000, validFrom: localDate('2026-01-01'), source: 'verzonnen voor deze toets', status: 'confirmed' }]);
    expect(answerOf('fine-maximum', fine(), higher)).toEqual({ maximumCents: 515_000, basis: 'category-2' });
    expect(answerOf('fine-maximum', fine({ violatedOn: '2026-03-01' }), higher)).toEqual({ maximumCents: 550_000, basis: 'category-2' });
  });
});

describe('CSAM Act art. 9: publication', () => {
  it.each([
    ['2026-05-04', '2026-05-19', 'two weeks'],
    ['2026-12-11', '2026-12-29', 'two weeks that end on Christmas Day'],
    ['2026-05-01', '2026-05-19', 'two weeks that end on the Friday after Ascension'],
  ])('made known %s: not before %s (%s)', (announcedOn, earliestOn) => {
    expect(answerOf('publication', { announcedOn })).toEqual({ earliestOn, held: false });
    expect(articlesOf('publication', { announcedOn })).toContain('csam:9');
  });

  it.each([
    ['pending', {}, { earliestOn: null, held: true }],
    ['refused', { outcome: 'refused' }, { earliestOn: '2026-05-19', held: false }],
    ['withdrawn', { outcome: 'withdrawn' }, { earliestOn: '2026-05-19', held: false }],
    ['granted', { outcome: 'granted' }, { earliestOn: null, held: false }],
  ])('a request for interim relief that is %s', (_name, outcome, value) => {
    const input = { announcedOn: '2026-05-04', interimRelief: { requestedOn: '2026-05-10', ...outcome } };
    expect(answerOf('publication', input)).toEqual(value);
    expect(articlesOf('publication', input)).toEqual(expect.arrayContaining(['csam:9', 'awb:8:81']));
  });

  it('needs the calendar only where there is a day to name', () => {
    expect(refusalOf('publication', { announcedOn: '2029-05-04' }).code).toBe('calendar-not-loaded');
    expect(answerOf('publication', { announcedOn: '2029-05-04', interimRelief: { requestedOn: '2029-05-05' } })).toEqual({ earliestOn: null, held: true });
  });
});
