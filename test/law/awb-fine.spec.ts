/** docs/rules.md: L25, L26, L27, L28, L44 */
import { describe, expect, it } from '@jest/globals';
import { answerOf, articlesOf, derivationOf, refusalOf } from './asking.js';

describe('Awb 5:44: thirteen weeks for the prosecutor', () => {
  it.each([
    ['2026-03-20', '2026-06-19', '2026-06-20'],
    ['2026-01-23', '2026-04-24', '2026-04-25'],
    // thirteen weeks are more than twelve, so Good Friday does not move them
    ['2026-01-02', '2026-04-03', '2026-04-04'],
  ])('submitted %s: silent until %s, competent from %s', (submittedOn, lastDay, competentFrom) => {
    expect(answerOf('una-via', { submittedOn })).toEqual({ lastDay, competentFrom });
    expect(articlesOf('una-via', { submittedOn })).toContain('awb:5:44');
  });

  it('needs no holidays, so it answers for any year', () => {
    expect(answerOf('una-via', { submittedOn: '1994-01-01' })).toEqual({ lastDay: '1994-04-02', competentFrom: '1994-04-03' });
  });
});

describe('Awb 5:51: thirteen weeks to decide on a fine', () => {
  it.each([
    ['without submission', {}, '2026-06-11'],
    ['submitted and answered', { submittedOn: '2026-03-20', answeredOn: '2026-04-30' }, '2026-07-22'],
    ['submitted, silence: competent from 20 June', { submittedOn: '2026-03-20' }, '2026-09-11'],
    ['answered after thirteen silent weeks: the Authority was competent already', { submittedOn: '2026-03-20', answeredOn: '2026-08-01' }, '2026-09-11'],
    ['answered on the day of submission', { submittedOn: '2026-03-20', answeredOn: '2026-03-20' }, '2026-06-11'],
    ['answered the day after', { submittedOn: '2026-03-20', answeredOn: '2026-03-21' }, '2026-06-12'],
    ['submitted on the last day', { submittedOn: '2026-06-11', answeredOn: '2026-06-20' }, '2026-06-20'],
    ['submitted after the term: nothing is left to stand still', { submittedOn: '2026-06-12', answeredOn: '2026-06-20' }, '2026-06-11'],
    ['submitted on the day of the report, which is no day of the term', { submittedOn: '2026-03-12', answeredOn: '2026-03-15' }, '2026-06-13'],
    ['submitted before the report', { submittedOn: '2026-03-01', answeredOn: '2026-03-20' }, '2026-06-18'],
    ['submitted and answered before the report', { submittedOn: '2026-03-01', answeredOn: '2026-03-10' }, '2026-06-11'],
  ])('report 2026-03-12, %s: %j: by %s', (_what, dates, dueOn) => {
    expect(answerOf('fine-decision-term', { reportOn: '2026-03-12', ...dates })).toEqual({ dueOn });
  });

  it('shows why it stood still', () => {
    const derivation = derivationOf('fine-decision-term', { reportOn: '2026-03-12', submittedOn: '2026-03-20', answeredOn: '2026-04-30' });
    expect(derivation.articles).toEqual(expect.arrayContaining(['awb:5:51', 'awb:5:44']));
    expect(derivation.steps.map((step) => step.rule)).toEqual(['term', 'una-via', 'standing-still']);
    expect(derivation.steps[2]).toMatchObject({ inputs: { from: '2026-03-20', until: '2026-04-30' }, value: { days: 41 } });
  });

  it.each([
    ['an answer without a submission', { answeredOn: '2026-04-30' }],
    ['an answer before the submission', { submittedOn: '2026-04-30', answeredOn: '2026-03-20' }],
  ])('refuses %s', (_what, dates) => {
    const refusal = refusalOf('fine-decision-term', { reportOn: '2026-03-12', ...dates });
    expect(refusal.code).toBe('invalid-input');
    expect(refusal.message.en).toContain('answeredOn');
  });
});

describe('Awb 5:45: the power to fine lapses', () => {
  it.each([
    [515_000, '2031-03-12', 'more than € 340'],
    [34_001, '2031-03-12', 'just more than € 340'],
    [34_000, '2029-03-12', '€ 340'],
  ])('breach of 2026-03-12, at most %i cents: after %s (%s)', (maximumCents, lastDay) => {
    expect(answerOf('fine-power-term', { violatedOn: '2026-03-12', maximumCents })).toEqual({ lastDay });
    expect(articlesOf('fine-power-term', { violatedOn: '2026-03-12', maximumCents })).toEqual(['awb:5:45', 'awb:5:53', 'atw:4']);
  });
});

describe('Sr 23(4): the fine categories', () => {
  it.each([
    ['2016-01-01', 2, 4_100], ['2017-12-31', 6, 820_000], ['2018-01-01', 5, 83_000], ['2021-12-31', 1, 435],
    ['2022-01-01', 3, 9_000], ['2023-12-31', 2, 4_500], ['2024-01-01', 2, 5_150], ['2024-01-01', 5, 103_000], ['2025-12-31', 6, 1_030_000],
  ])('on %s category %i is € %i', (violatedOn, category, euros) => {
    expect(answerOf('fine-category', { violatedOn, category })).toEqual({ cents: euros * 100 });
  });

  it.each(['2015-12-31', '2026-01-01', '2026-03-01'])('on %s none is loaded', (violatedOn) => {
    const refusal = refusalOf('fine-category', { violatedOn, category: 2 });
    expect(refusal).toMatchObject({ code: 'fine-category-not-loaded', article: 'sr:23(4)' });
    expect(refusal.message.nl).toContain('juridisch medewerker');
  });
});

describe('The reasonable time of a fine procedure', () => {
  it('runs from the notice of intent: warnings at 18 and 22 months, two years, four in three instances', () => {
    expect(answerOf('reasonable-time', { intentOn: '2026-08-31' })).toEqual({ warnOn: ['2028-02-29', '2028-06-30'], firstInstanceBy: '2028-08-31', allInstancesBy: '2030-08-31' });
  });
});
