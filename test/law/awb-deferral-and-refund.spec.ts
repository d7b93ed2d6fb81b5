import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../../libs/law/calendar/local-date.js';
import { limitationAlarms } from '../../libs/law/terms/limitation-alarms.js';
import { answerOf, articlesOf, derivationOf, refusalOf } from './asking.js';

interface Period { readonly from: string; readonly until: string }
const limited = (extensions: readonly Period[], events: readonly { readonly on: string; readonly kind: string }[] = []) => ({ kind: 'penalty-payment', from: '2026-06-01', events, extensions });
const barredAfter = (extensions: readonly Period[], events: Parameters<typeof limited>[1] = []) => (answerOf('limitation', limited(extensions, events)) as { barredAfter: string }).barredAfter;

describe('Awb 4:111: deferral extends limitation', () => {
  it.each([
    ['nothing', [], '2027-06-01'],
    ['a deferral of ten days', [{ from: '2026-08-01', until: '2026-08-10' }], '2027-06-11'],
    ['a deferral of one day', [{ from: '2026-08-01', until: '2026-08-01' }], '2027-06-02'],
    ['two that share five days', [{ from: '2026-08-01', until: '2026-08-10' }, { from: '2026-08-06', until: '2026-08-15' }], '2027-06-16'],
    ['one within another', [{ from: '2026-08-01', until: '2026-08-31' }, { from: '2026-08-06', until: '2026-08-15' }], '2027-07-02'],
    ['one that began before the term', [{ from: '2026-05-20', until: '2026-06-05' }], '2027-06-05'],
    ['one that was over before the term', [{ from: '2026-05-20', until: '2026-06-01' }], '2027-06-01'],
    ['one on the last day', [{ from: '2027-06-01', until: '2027-06-30' }], '2027-07-01'],
    ['one after the last day', [{ from: '2027-06-02', until: '2027-06-30' }], '2027-06-01'],
    ['one in the days that another added', [{ from: '2027-05-25', until: '2027-06-03' }, { from: '2027-06-08', until: '2027-06-09' }], '2027-06-13'],
  ] as const)('%s: barred after %s', (_what, extensions, expected) => {
    expect(barredAfter(extensions)).toBe(expected);
  });

  it('is cited where it mattered, and not where it did not', () => {
    expect(articlesOf('limitation', limited([{ from: '2026-08-01', until: '2026-08-10' }]))).toContain('awb:4:111');
    expect(articlesOf('limitation', limited([]))).not.toContain('awb:4:111');
    expect(JSON.stringify(derivationOf('limitation', limited([{ from: '2026-08-01', until: '2026-08-10' }])))).toContain('"days":10');
  });

  it('after an interruption counts the days of the new term only', () => {
    // Reminded on 5 August, in the middle of ten days: five of them fall in the new term.
    expect(barredAfter([{ from: '2026-08-01', until: '2026-08-10' }], [{ on: '2026-08-05', kind: 'acknowledgement' }])).toBe('2027-08-10');
  });

  it('may make an interruption timely that would have come too late', () => {
    expect(barredAfter([{ from: '2026-08-01', until: '2026-08-10' }], [{ on: '2027-06-11', kind: 'reminder' }])).toBe('2028-06-11');
    expect(barredAfter([], [{ on: '2027-06-11', kind: 'reminder' }])).toBe('2027-06-01');
  });

  it('adds each day once, whatever the periods', () => {
    const days = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(days, fc.integer({ min: 0, max: 40 })), { maxLength: 5 }), (periods) => {
        const extensions = periods.map(([start, length]) => ({ from: addDays(localDate('2026-06-02'), start), until: addDays(localDate('2026-06-02'), start + length) }));
        const covered = new Set(periods.flatMap(([start, length]) => Array.from({ length: length + 1 }, (_, index) => start + index)));
        expect(barredAfter(extensions)).toBe(addDays(localDate('2027-06-01'), covered.size));
      }),
    );
  });

  it('that ends before it begins is refused', () => {
    expect(refusalOf('limitation', limited([{ from: '2026-08-10', until: '2026-08-01' }]))).toMatchObject({ code: 'invalid-input' });
  });
});

describe('the alarms of limitation', () => {
  it('come nine, ten and eleven months into the year', () => {
    expect(limitationAlarms(localDate('2027-06-01'))).toEqual([{ month: 9, on: '2027-03-01' }, { month: 10, on: '2027-04-01' }, { month: 11, on: '2027-05-01' }]);
    expect(limitationAlarms(localDate('2027-05-31')).map(({ on }) => on)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
  });
});

describe('Awb 4:98 and 4:102: interest on a debt that was paid in parts', () => {
  const asked = (owedBy: 'debtor' | 'authority', ...parts: readonly (readonly [principalCents: number, from: string, until: string])[]) => ({ owedBy, on: '2026-12-31', parts: parts.map(([principalCents, from, until]) => ({ principalCents, from, until })) });

  it('is the sum of the interest on its parts', () => {
    // 365 days of 4 % over € 5,000; 182 days over € 2,500.
    expect(answerOf('interest-on-debt', asked('debtor', [500_000, '2026-01-01', '2026-12-31'], [250_000, '2026-01-01', '2026-07-01']))).toEqual({ interestCents: 20_000 + 4_986, dueCents: 24_986 });
    expect(answerOf('interest-on-debt', asked('debtor'))).toEqual({ interestCents: 0, dueCents: 0 });
  });

  it('is rounded once, however many parts there are', () => {
    // € 2,000 for 100 days at 4 % is 2,191.78 cents: four times that is 8,767.12, not four times 2,192.
    const part = [200_000, '2026-01-01', '2026-04-10'] as const;
    expect(answerOf('interest-on-debt', asked('authority', part, part, part, part))).toEqual({ interestCents: 8_767, dueCents: 8_767 });
    expect(JSON.stringify(derivationOf('interest-on-debt', asked('authority', part, part)))).toContain('"rounded-once"');
    expect(JSON.stringify(derivationOf('interest-on-debt', asked('authority', part)))).not.toContain('"rounded-once"');
  });

  it('in many parts is what the whole would bear, over years as well', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 1_300 }), (cents, days) => {
        const until = addDays(localDate('2024-01-15'), days);
        const parts = cents.map((principalCents) => [principalCents, '2024-01-15', until] as const);
        const whole = [cents.reduce((total, one) => total + one, 0), '2024-01-15', until] as const;
        expect(answerOf('interest-on-debt', asked('authority', ...parts))).toEqual(answerOf('interest-on-debt', asked('authority', whole)));
      }),
    );
  });

  it('is nothing for a part that was paid before it was late', () => {
    expect(answerOf('interest-on-debt', asked('debtor', [500_000, '2026-05-10', '2026-05-09']))).toEqual({ interestCents: 0, dueCents: 0 });
  });

  it('is owed by the debtor from € 20, by the Authority from € 10', () => {
    const fifteenEuros = [500_000, '2026-01-01', '2026-01-28'] as const;
    expect(answerOf('interest-on-debt', asked('debtor', fifteenEuros))).toEqual({ interestCents: 1_534, dueCents: 0 });
    expect(answerOf('interest-on-debt', asked('authority', fifteenEuros))).toEqual({ interestCents: 1_534, dueCents: 1_534 });
    expect(articlesOf('interest-on-debt', asked('authority', fifteenEuros))).toContain('awb:4:102');
    expect(articlesOf('interest-on-debt', asked('debtor', fifteenEuros))).not.toContain('awb:4:102');
  });
});
