/** docs/rules.md: L14, L15, L16, L17, L18, L19, L30, L31, L41 */
import { describe, expect, it } from '@jest/globals';
import { answerOf, articlesOf, derivationOf, refusalOf } from './asking.js';

describe('TCO 3(2): information before a first order', () => {
  it('goes twelve hours before', () => {
    expect(answerOf('removal-order-information', { informedAt: '2026-05-11T22:05:00+02:00' })).toEqual({ notBefore: '2026-05-12T08:05:00.000Z' });
  });

  it('is not needed in a justified emergency', () => {
    expect(answerOf('removal-order-information', { emergency: { justification: 'aanslag gaande' } })).toEqual({ notBefore: null });
  });

  it('is missing otherwise', () => {
    expect(refusalOf('removal-order-information', {})).toMatchObject({ code: 'prior-information-missing', article: 'tco:3(2)' });
  });
});

const received = '2026-05-12T14:20:00Z';
const removal = (interruptions: readonly object[] = [], removedAt?: string) => ({ receivedAt: received, interruptions, ...(removedAt === undefined ? {} : { removedAt }) });

describe('TCO 3(3): one hour to remove', () => {
  it('is sixty minutes, and by the letter of Reg. 1182/71 the next full clock hour', () => {
    expect(answerOf('removal-deadline', removal())).toEqual({
      state: 'running', startedAt: '2026-05-12T14:20:00.000Z',
      strictDueAt: '2026-05-12T15:20:00.000Z', lenientDueAt: '2026-05-12T16:00:00.000Z', outcome: null,
    });
    expect(articlesOf('removal-deadline', removal())).toEqual(['tco:3(3)', 'r1182:3']);
  });

  it.each([
    ['2026-05-12T14:21:00Z', 'met'], ['2026-05-12T15:20:00Z', 'met'],
    ['2026-05-12T15:20:01Z', 'between-readings'], ['2026-05-12T16:00:00Z', 'between-readings'],
    ['2026-05-12T16:00:01Z', 'missed'],
  ])('removed at %s: %s', (removedAt, outcome) => {
    expect(answerOf('removal-deadline', removal([], removedAt))).toMatchObject({ outcome });
  });

  it('of an order received on the hour ends on the hour in both readings, an hour apart', () => {
    expect(answerOf('removal-deadline', { receivedAt: '2026-05-12T14:00:00Z', interruptions: [] })).toMatchObject({
      strictDueAt: '2026-05-12T15:00:00.000Z', lenientDueAt: '2026-05-12T16:00:00.000Z',
    });
  });
});

describe('TCO 3(7) and 3(8): impossibility and clarification', () => {
  const impossible = { kind: 'impossible', from: '2026-05-12T14:30:00Z' };

  it('while it lasts nothing is due', () => {
    expect(answerOf('removal-deadline', removal([impossible]))).toEqual({ state: 'impossible', startedAt: null, strictDueAt: null, lenientDueAt: null, outcome: null });
    expect(articlesOf('removal-deadline', removal([impossible]))).toContain('tco:3(7)');
  });

  it('when the ground ceases a fresh hour begins', () => {
    expect(answerOf('removal-deadline', removal([{ ...impossible, until: '2026-05-13T09:10:00Z' }]))).toMatchObject({ state: 'running', strictDueAt: '2026-05-13T10:10:00.000Z', lenientDueAt: '2026-05-13T11:00:00.000Z' });
  });

  it('when the clarification arrives a fresh hour begins', () => {
    const unclear = { kind: 'unclear', from: '2026-05-12T14:30:00Z', until: '2026-05-12T18:05:00Z' };
    expect(answerOf('removal-deadline', removal([unclear]))).toMatchObject({ strictDueAt: '2026-05-12T19:05:00.000Z' });
    expect(articlesOf('removal-deadline', removal([unclear]))).toContain('tco:3(8)');
  });

  it('one after the other, the last end counts', () => {
    const both = [{ kind: 'unclear', from: '2026-05-12T20:00:00Z', until: '2026-05-12T21:00:00Z' }, { ...impossible, until: '2026-05-12T19:30:00Z' }];
    expect(answerOf('removal-deadline', removal(both))).toMatchObject({ strictDueAt: '2026-05-12T22:00:00.000Z' });
  });

  it('that ends before it begins is refused', () => {
    expect(refusalOf('removal-deadline', removal([{ ...impossible, until: '2026-05-12T14:29:00Z' }])).code).toBe('invalid-input');
  });
});

describe('TCO 4: scrutiny of a cross-border order', () => {
  it('72 hours from the copy: Friday 16:00 to Monday 16:00, Whit Monday or not', () => {
    expect(answerOf('scrutiny-term', { receivedAt: '2026-05-22T16:00:00+02:00' })).toEqual({ dueAt: '2026-05-25T14:00:00.000Z' });
    expect(articlesOf('scrutiny-term', { receivedAt: '2026-05-22T16:00:00+02:00' })).toEqual(['tco:4(3)']);
  });

  it('48 hours to ask for it, 72 to decide', () => {
    expect(answerOf('scrutiny-request-term', { receivedAt: '2026-05-22T16:00:00Z' })).toEqual({ dueAt: '2026-05-24T16:00:00.000Z' });
    expect(answerOf('scrutiny-request-decision-term', { receivedAt: '2026-05-22T16:00:00Z' })).toEqual({ dueAt: '2026-05-25T16:00:00.000Z' });
  });
});

describe('TCO 5: exposure', () => {
  it('counts the final orders of twelve months, and leaves the decision alone', () => {
    const finalOn = ['2025-05-13', '2025-05-14', '2026-05-13', '2026-05-14', '2024-01-01'];
    expect(answerOf('exposure-counter', { on: '2026-05-13', finalOn })).toEqual({ countedOn: ['2025-05-14', '2026-05-13'], factorPresent: true });
    expect(answerOf('exposure-counter', { on: '2026-05-12', finalOn })).toEqual({ countedOn: ['2025-05-13', '2025-05-14'], factorPresent: true });
    expect(answerOf('exposure-counter', { on: '2026-06-30', finalOn: ['2026-05-13'] })).toEqual({ countedOn: ['2026-05-13'], factorPresent: false });
  });

  it('a first report in three months, then every year', () => {
    expect(answerOf('exposure-report-term', { receivedOn: '2026-01-25' })).toEqual({ strictDueOn: '2026-04-25', lenientDueOn: '2026-04-28', nextDueOn: '2027-04-25' });
  });

  it('three months to decide on a request for review', () => {
    expect(answerOf('exposure-review-term', { requestedOn: '2026-01-13' })).toEqual({ strictDueOn: '2026-04-13', lenientDueOn: '2026-04-13' });
  });
});

describe('TCO 6, 7, 10, 11, 21: duties with a term', () => {
  it.each([
    ['preservation-term', { removedOn: '2026-08-31' }, { keepUntil: '2027-02-28' }, 'tco:6(2)'],
    ['transparency-report-term', { year: 2027 }, { lastDay: '2028-02-29' }, 'tco:7(2)'],
    ['transparency-report-term', { year: 2026 }, { lastDay: '2027-02-28' }, 'tco:7(2)'],
    ['authority-report-term', { year: 2026 }, { lastDay: '2027-03-31' }, 'tco:21(1)'],
    ['provider-complaint-term', { receivedOn: '2026-03-20' }, { strictDueOn: '2026-04-03', lenientDueOn: '2026-04-07' }, 'tco:10(2)'],
    ['non-disclosure-term', { decidedOn: '2026-02-20', extended: false }, { endsOn: '2026-04-03' }, 'tco:11(3)'],
    ['non-disclosure-term', { decidedOn: '2026-02-20', extended: true }, { endsOn: '2026-05-15' }, 'tco:11(3)'],
  ])('%s of %j: %j (%s)', (rule, input, value, article) => {
    expect(answerOf(rule, input)).toEqual(value);
    expect(articlesOf(rule, input)).toContain(article);
  });
});

describe('TOI Act 6(3), 13, 16', () => {
  it.each([
    ['complaint-term', { handledOn: '2026-08-31' }, { lastDay: '2027-02-28' }, 'toi:16'],
    ['complaint-decision-term', { receivedOn: '2026-02-20', furtherData: false }, { dueOn: '2026-04-07' }, 'toi:16'],
    ['complaint-decision-term', { receivedOn: '2026-02-20', furtherData: true }, { dueOn: '2026-05-18' }, 'toi:16'],
    ['personal-data-retention', { lastProcessedOn: '2026-05-13' }, { keepUntil: '2027-05-13' }, 'toi:6(3)'],
    ['toi-publication', { announcedOn: '2026-12-11' }, { earliestOn: '2026-12-29', held: false }, 'toi:13'],
  ])('%s of %j: %j (%s)', (rule, input, value, article) => {
    expect(answerOf(rule, input)).toEqual(value);
    expect(articlesOf(rule, input)).toContain(article);
  });

  it('publication of a fine under the TOI Act does not rest on the CSAM Act', () => {
    expect(articlesOf('toi-publication', { announcedOn: '2026-05-04' })).toEqual(['toi:13']);
  });
});

const fine = (norm: string, more: object = {}) => ({ regime: 'tco', norm, violatedOn: '2025-03-01', systematicOrPersistent: false, ...more });

describe('TOI Act art. 12: the highest fine', () => {
  it.each(['tco:3(3)', 'tco:3(6)', 'tco:4(2)', 'tco:4(7)'])('group a: %s, category 2', (norm) => {
    expect(answerOf('fine-maximum', fine(norm))).toEqual({ maximumCents: 515_000, basis: 'category-2' });
    expect(articlesOf('fine-maximum', fine(norm))).toEqual(expect.arrayContaining(['toi:12', 'sr:23(4)']));
  });

  it.each([
    'tco:5(1)', 'tco:5(2)', 'tco:5(3)', 'tco:5(5)', 'tco:5(6)', 'tco:6', 'tco:6(2)', 'tco:7', 'tco:7(1)', 'tco:10', 'tco:10(2)',
    'tco:11', 'tco:11(3)', 'tco:14(5)', 'tco:15(1)', 'tco:17', 'tco:17(4)',
  ])('group b: %s, category 5, systematic or not', (norm) => {
    expect(answerOf('fine-maximum', fine(norm))).toEqual({ maximumCents: 10_300_000, basis: 'category-5' });
    expect(answerOf('fine-maximum', fine(norm, { systematicOrPersistent: true, turnoverCents: 9e14 }))).toEqual({ maximumCents: 10_300_000, basis: 'category-5' });
  });

  it.each(['tco:3', 'tco:3(1)', 'tco:4(3)', 'tco:5', 'tco:5(4)', 'tco:5(7)', 'tco:6(4)', 'tco:6(0)', 'tco:10(3)', 'tco:14', 'tco:15', 'tco:15(2)', 'tco:99', 'csam:6(3)'])('no list names %s', (norm) => {
    expect(refusalOf('fine-maximum', fine(norm)).code).toBe('norm-not-finable');
  });

  it.each([
    [undefined, 103_000_000, 'category-6'],
    [2_575_000_000, 103_000_000, 'category-6'],
    [2_575_000_024, 103_000_000, 'category-6'],
    [2_575_000_025, 103_000_001, 'turnover-4-percent'],
    [100_000_000_000, 4_000_000_000, 'turnover-4-percent'],
  ])('systematic breach of 3(3) with worldwide turnover %s: %i (%s)', (turnoverCents, maximumCents, basis) => {
    const more = turnoverCents === undefined ? {} : { turnoverCents };
    expect(answerOf('fine-maximum', fine('tco:3(3)', { systematicOrPersistent: true, ...more }))).toEqual({ maximumCents, basis });
    expect(articlesOf('fine-maximum', fine('tco:3(3)', { systematicOrPersistent: true, ...more }))).toContain('toi:12(3)');
  });

  it('systematic breach of another norm of group a stays category 2', () => {
    expect(answerOf('fine-maximum', fine('tco:3(6)', { systematicOrPersistent: true, turnoverCents: 9e14 }))).toEqual({ maximumCents: 515_000, basis: 'category-2' });
  });

  it('since 1 September 2023, with the categories of that day', () => {
    expect(refusalOf('fine-maximum', fine('tco:3(3)', { violatedOn: '2023-08-31' })).code).toBe('act-not-in-force');
    expect(answerOf('fine-maximum', fine('tco:3(3)', { violatedOn: '2023-09-01' }))).toEqual({ maximumCents: 450_000, basis: 'category-2' });
    expect(derivationOf('fine-maximum', fine('tco:3(3)', { violatedOn: '2023-12-31' })).unconfirmed).toMatchObject([{ validFrom: '2022-01-01' }]);
  });
});
