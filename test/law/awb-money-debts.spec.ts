/** docs/rules.md: L35, L36, L37, L38, L39, L40 */
import { describe, expect, it } from '@jest/globals';
import { answerOf, articlesOf, derivationOf, refusalOf } from './asking.js';

describe('Awb 4:87, 5:33, 4:97: the term to pay', () => {
  it.each([
    ['fine', '2026-03-24', '2026-05-06', '2026-05-07', 'six weeks end on Liberation Day'],
    ['penalty-payment', '2026-06-01', '2026-07-13', '2026-07-14', 'nothing moves'],
    ['penalty-payment', '2026-03-16', '2026-04-28', '2026-04-29', "six weeks end on King's Day"],
    ['fine', '2026-11-13', '2026-12-28', '2026-12-29', 'Christmas; default may begin on any day'],
    ['fine', '2026-05-08', '2026-06-19', '2026-06-20', 'default from a Saturday'],
  ])('%s, from %s: pay by %s, default from %s (%s)', (kind, from, payBy, defaultFrom) => {
    expect(answerOf('payment-term', { kind, from })).toEqual({ payBy, defaultFrom });
    expect(articlesOf('payment-term', { kind, from })).toContain(kind === 'fine' ? 'awb:4:87' : 'awb:5:33');
    expect(articlesOf('payment-term', { kind, from })).not.toContain(kind === 'fine' ? 'awb:5:33' : 'awb:4:87');
  });
});

describe('Awb 8:81: a judge suspends payment', () => {
  const asked = (suspensions: readonly (readonly [from: string, until: string])[]) => ({ kind: 'penalty-payment', from: '2026-06-01', suspensions: suspensions.map(([from, until]) => ({ from, until })) });

  it.each([
    ['in the middle of the term: eleven days more', [['2026-06-10', '2026-06-20']], '2026-07-24'],
    ['that ends on a Saturday: on to the Monday', [['2026-06-10', '2026-06-14']], '2026-07-20'],
    ['on the last day itself', [['2026-07-13', '2026-07-31']], '2026-08-03'],
    ['begun before the unit was forfeited', [['2026-05-20', '2026-06-10']], '2026-07-22'],
    ['over before the term', [['2026-05-01', '2026-06-01']], '2026-07-13'],
    ['only after the last day: default stays where it was', [['2026-07-14', '2026-07-31']], '2026-07-13'],
    ['twice, sharing days', [['2026-06-10', '2026-06-20'], ['2026-06-18', '2026-06-22']], '2026-07-27'],
  ] as const)('%s', (_what, suspensions, payBy) => {
    expect(answerOf('payment-term', asked(suspensions))).toMatchObject({ payBy });
  });

  it('is cited where it mattered, and not where it did not', () => {
    expect(articlesOf('payment-term', asked([['2026-06-10', '2026-06-20']]))).toContain('awb:8:81');
    expect(articlesOf('payment-term', asked([['2026-07-14', '2026-07-31']]))).not.toContain('awb:8:81');
    expect(JSON.stringify(derivationOf('payment-term', asked([['2026-06-10', '2026-06-20']])))).toContain('"days":11');
  });
});

describe('Awb 4:112: two weeks after a reminder', () => {
  it.each([
    ['2026-03-20', '2026-04-07', 'Good Friday and Easter'],
    ['2026-07-15', '2026-07-29', 'nothing'],
  ])('sent %s: pay by %s (%s)', (sentOn, payBy) => {
    expect(answerOf('reminder-term', { sentOn })).toEqual({ payBy });
    expect(articlesOf('reminder-term', { sentOn })).toContain('awb:4:112');
  });
});

describe('Awb 4:113: the fee for a reminder', () => {
  it.each([[49_999, 800], [50_000, 1_900], [515_000, 1_900], [0, 800]])('a debt of %i cents: %i cents', (debtCents, feeCents) => {
    expect(answerOf('reminder-fee', { sentOn: '2026-07-15', debtCents })).toEqual({ feeCents });
  });

  it('is indexed every year, so another year has no fee until it is loaded', () => {
    expect(refusalOf('reminder-fee', { sentOn: '2027-01-01', debtCents: 1 })).toMatchObject({ code: 'reminder-fee-not-loaded', article: 'awb:4:113' });
  });
});

const penalty = (events: readonly (readonly [on: string, kind: string])[]) => ({ kind: 'penalty-payment', from: '2026-06-01', events: events.map(([on, kind]) => ({ on, kind })) });

describe('Awb 5:35, 4:104 to 4:106, 4:110: limitation', () => {
  it('bars a penalty payment a year after the day of forfeiture', () => {
    expect(answerOf('limitation', penalty([]))).toEqual({ barredAfter: '2027-06-01', interruptedOn: [], ignored: [] });
    expect(articlesOf('limitation', penalty([]))).toContain('awb:5:35');
  });

  it('bars a fine five years after the last day to pay', () => {
    const input = { kind: 'fine', from: '2026-05-06', events: [] };
    expect(answerOf('limitation', input)).toEqual({ barredAfter: '2031-05-06', interruptedOn: [], ignored: [] });
    expect(articlesOf('limitation', input)).toEqual(['awb:4:104', 'atw:4']);
  });

  it('is not interrupted by the collection decision, and is by the reminder', () => {
    const input = penalty([['2026-07-20', 'collection-decision'], ['2026-08-03', 'reminder']]);
    expect(answerOf('limitation', input)).toEqual({
      barredAfter: '2027-08-03',
      interruptedOn: ['2026-08-03'],
      ignored: [{ on: '2026-07-20', kind: 'collection-decision', why: 'does-not-interrupt' }],
    });
    expect(articlesOf('limitation', input)).toEqual(expect.arrayContaining(['awb:5:35', 'awb:4:106', 'awb:4:110']));
  });

  it.each([
    ['reminder', 'awb:4:106'], ['set-off', 'awb:4:106'], ['writ', 'awb:4:106'], ['execution', 'awb:4:106'],
    ['acknowledgement', 'awb:4:105'], ['legal-proceedings', 'awb:4:105'],
  ])('is interrupted by %s (%s)', (kind, article) => {
    const input = penalty([['2026-07-15', kind]]);
    expect(answerOf('limitation', input)).toMatchObject({ barredAfter: '2027-07-15', interruptedOn: ['2026-07-15'] });
    expect(articlesOf('limitation', input)).toEqual(expect.arrayContaining([article, 'awb:4:110']));
  });

  it('can be interrupted on the last day, and no longer on the day after', () => {
    expect(answerOf('limitation', penalty([['2027-06-01', 'writ']]))).toMatchObject({ barredAfter: '2028-06-01' });
    expect(answerOf('limitation', penalty([['2027-06-02', 'writ']]))).toEqual({
      barredAfter: '2027-06-01', interruptedOn: [], ignored: [{ on: '2027-06-02', kind: 'writ', why: 'already-barred' }],
    });
  });

  it('takes the events in date order, whatever order they come in', () => {
    const answer = { barredAfter: '2028-05-01', interruptedOn: ['2026-08-03', '2027-05-01'], ignored: [] };
    expect(answerOf('limitation', penalty([['2027-05-01', 'writ'], ['2026-08-03', 'reminder']]))).toEqual(answer);
    expect(answerOf('limitation', penalty([['2026-08-03', 'reminder'], ['2027-05-01', 'writ']]))).toEqual(answer);
  });

  it('stays barred once it is: a later act revives nothing', () => {
    expect(answerOf('limitation', penalty([['2027-07-01', 'reminder'], ['2027-08-01', 'acknowledgement']]))).toMatchObject({ barredAfter: '2027-06-01', interruptedOn: [] });
  });

  it('of a leap day ends on the last of February', () => {
    expect(answerOf('limitation', { kind: 'penalty-payment', from: '2024-02-29', events: [] })).toMatchObject({ barredAfter: '2025-02-28' });
  });
});

const interest = (principalCents: number, from: string, until: string, allowUnconfirmed = true) => ({ principalCents, from, until, allowUnconfirmed });

describe('Awb 4:98, BW 6:119: statutory interest', () => {
  it('of € 5,150 over 171 days at 4 % is € 96.51', () => {
    expect(answerOf('interest', interest(515_000, '2026-07-14', '2026-12-31'))).toEqual({
      interestCents: 9_651, dueCents: 9_651,
      segments: [{ from: '2026-07-14', until: '2026-12-31', ratePercent: 4, days: 171 }],
    });
    expect(articlesOf('interest', interest(515_000, '2026-07-14', '2026-12-31'))).toEqual(expect.arrayContaining(['awb:4:98', 'bw6:119']));
  });

  it('counts the first and the last day', () => {
    expect(answerOf('interest', interest(36_500_000, '2024-03-01', '2024-03-01', false))).toMatchObject({ interestCents: 7_000 });
  });

  it('divides by 365 in a leap year too', () => {
    // € 3,650 at 7 % is € 0.70 a day; 2024 has 366 days and stays within one year of default
    expect(answerOf('interest', interest(365_000, '2024-01-01', '2024-12-31', false))).toMatchObject({ interestCents: 25_620 });
  });

  it('takes each rate for its own days', () => {
    expect(answerOf('interest', interest(365_000, '2024-12-01', '2025-01-31'))).toEqual({
      interestCents: 31 * 70 + 31 * 60, dueCents: 4_030,
      segments: [
        { from: '2024-12-01', until: '2024-12-31', ratePercent: 7, days: 31 },
        { from: '2025-01-01', until: '2025-01-31', ratePercent: 6, days: 31 },
      ],
    });
  });

  it('adds the interest of each full year to the principal', () => {
    // year 1: 366 days at 7 % on 365,000 = 25,620; year 2: one day at 6 % on 390,620 = 64.21
    expect(answerOf('interest', interest(365_000, '2024-01-01', '2025-01-01'))).toEqual({
      interestCents: 25_684, dueCents: 25_684,
      segments: [
        { from: '2024-01-01', until: '2024-12-31', ratePercent: 7, days: 366 },
        { from: '2025-01-01', until: '2025-01-01', ratePercent: 6, days: 1 },
      ],
    });
  });

  it('counts the years from the first day of default, each from that day', () => {
    expect(answerOf('interest', interest(100_000, '2024-02-29', '2026-02-28'))).toMatchObject({
      segments: [
        { from: '2024-02-29', until: '2024-12-31' }, { from: '2025-01-01', until: '2025-02-27' },
        { from: '2025-02-28', until: '2025-12-31' }, { from: '2026-01-01', until: '2026-02-27' },
        { from: '2026-02-28', until: '2026-02-28' },
      ],
    });
  });

  it('rounds once, half a cent upwards', () => {
    // a day at 7 % over 2,607 cents is 0.49997 cents, over 2,608 cents 0.50016
    expect(answerOf('interest', interest(2_607, '2024-01-01', '2024-01-01', false))).toMatchObject({ interestCents: 0 });
    expect(answerOf('interest', interest(2_608, '2024-01-01', '2024-01-01', false))).toMatchObject({ interestCents: 1 });
    // 18,250 × 7 % × 3 / 365 = 10.5 cents exactly
    expect(answerOf('interest', interest(18_250, '2024-01-01', '2024-01-03', false))).toMatchObject({ interestCents: 11 });
  });

  it('is not owed under € 20', () => {
    // € 3,650 at 7 %: 70 cents a day; 28 days 1,960, 29 days 2,030
    expect(answerOf('interest', interest(365_000, '2024-03-01', '2024-03-28', false))).toMatchObject({ interestCents: 1_960, dueCents: 0 });
    expect(answerOf('interest', interest(365_000, '2024-03-01', '2024-03-29', false))).toMatchObject({ interestCents: 2_030, dueCents: 2_030 });
    expect(answerOf('interest', interest(3_650_000, '2024-03-01', '2024-03-01', false))).toMatchObject({ interestCents: 700, dueCents: 0 });
  });

  it('refuses a rate that nobody confirmed, unless it is allowed', () => {
    expect(refusalOf('interest', interest(515_000, '2025-01-01', '2025-01-31', false))).toMatchObject({ code: 'interest-rate-not-confirmed', article: 'bw6:120' });
    expect(refusalOf('interest', { principalCents: 515_000, from: '2024-12-31', until: '2025-01-01' }).code).toBe('interest-rate-not-confirmed');
    expect(answerOf('interest', interest(515_000, '2024-01-01', '2024-12-31', false))).toMatchObject({ interestCents: 36_149 });
  });

  it('names the rate that nobody confirmed', () => {
    expect(derivationOf('interest', interest(515_000, '2025-12-01', '2026-01-31')).unconfirmed?.map((row) => [row.parameter, row.validFrom])).toEqual([
      ['interest-rate', '2025-01-01'], ['interest-rate', '2026-01-01'],
    ]);
    expect(derivationOf('interest', interest(515_000, '2024-01-01', '2024-12-31')).unconfirmed).toBeUndefined();
  });

  it('refuses a period without a rate', () => {
    expect(refusalOf('interest', interest(515_000, '2023-12-31', '2024-01-31'))).toMatchObject({ code: 'interest-rate-not-loaded', article: 'bw6:120' });
    expect(refusalOf('interest', interest(515_000, '2020-01-01', '2026-01-31', false)).code).toBe('interest-rate-not-loaded');
  });

  it('refuses a period that ends before it begins', () => {
    expect(refusalOf('interest', interest(515_000, '2024-02-01', '2024-01-31'))).toMatchObject({ code: 'invalid-input' });
    expect(refusalOf('interest', interest(515_000, '2024-02-01', '2024-01-31')).message.en).toContain('until');
  });

  it('refuses an amount that no longer counts in cents', () => {
    expect(refusalOf('interest', interest(515_000, '2024-01-01', '9999-12-31')).code).toBe('invalid-input');
    expect(answerOf('interest', interest(0, '2024-01-01', '2027-12-31'))).toMatchObject({ interestCents: 0, dueCents: 0 });
  });
});
