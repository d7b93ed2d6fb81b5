/** docs/rules.md: L20, L21, L22, L23, L24 */
import { describe, expect, it } from '@jest/globals';
import { answerOf, articlesOf, derivationOf, refusalOf } from './asking.js';

const order = { amountPerDayCents: 500_000, capCents: 1_200_000, compliancePeriodEndsAt: '2026-06-01T10:00:00Z', version: 1 };
const seen = (id: string, at: string, result = 'available', orderVersion: string | number = 1) => ({ id, at, orderVersion, result });
const hold = (from: string, until?: string) => ({ from, ...(until === undefined ? {} : { until }) });
const forfeited = (observations: readonly object[], holds: readonly object[] = [], upTo = '2026-12-31T00:00:00Z', changed: object = {}) =>
  ({ order: { ...order, ...changed }, observations, holds, upTo });

describe('Awb 5:32b: which penalty payments are forfeited', () => {
  it('one for each day with evidence, on the first observation of that day', () => {
    const input = forfeited([seen('b', '2026-06-02T15:00:00Z'), seen('a', '2026-06-02T09:00:00Z'), seen('c', '2026-06-04T09:00:00Z')]);
    expect(answerOf('forfeiture', input)).toEqual({
      units: [
        { day: '2026-06-02', amountCents: 500_000, evidence: 'a' },
        { day: '2026-06-04', amountCents: 500_000, evidence: 'c' },
      ],
      totalCents: 1_000_000,
      capReachedOn: null,
    });
    expect(articlesOf('forfeiture', input)).toEqual(['awb:5:32b']);
  });

  it('nothing without evidence', () => {
    expect(answerOf('forfeiture', forfeited([]))).toEqual({ units: [], totalCents: 0, capReachedOn: null });
  });

  it.each([
    ['before the compliance period has ended', seen('x', '2026-06-01T09:59:59Z')],
    ['at the moment it ends', seen('x', '2026-06-01T10:00:00Z')],
    ['after the moment up to which is counted', seen('x', '2026-12-31T00:00:01Z')],
    ['of an earlier version of the order', seen('x', '2026-06-02T09:00:00Z', 'available', 0)],
    ['of a version that only reads the same', seen('x', '2026-06-02T09:00:00Z', 'available', '1')],
    ['that found the material gone', seen('x', '2026-06-02T09:00:00Z', 'unavailable')],
    ['that found out nothing', seen('x', '2026-06-02T09:00:00Z', 'unknown')],
  ])('nothing on an observation %s', (_why, observation) => {
    expect(answerOf('forfeiture', forfeited([observation]))).toMatchObject({ units: [], totalCents: 0 });
  });

  it('just after the compliance period, and at the very moment up to which is counted', () => {
    expect(answerOf('forfeiture', forfeited([seen('x', '2026-06-01T10:00:00.001Z')]))).toMatchObject({ totalCents: 500_000 });
    expect(answerOf('forfeiture', forfeited([seen('x', '2026-12-31T00:00:00Z')]))).toMatchObject({ totalCents: 500_000 });
  });

  it('days begin and end at midnight in Amsterdam, summer and winter', () => {
    const units = (...moments: readonly string[]) => {
      const { units: found } = answerOf('forfeiture', forfeited(moments.map((at) => seen(at, at)), [], '2027-12-31T00:00:00Z', { capCents: 9_000_000 })) as { units: readonly { day: string }[] };
      return found.map(({ day }) => day);
    };
    expect(units('2026-06-02T21:59:59Z', '2026-06-02T22:00:00Z')).toEqual(['2026-06-02', '2026-06-03']);
    expect(units('2026-12-02T22:59:59Z', '2026-12-02T23:00:00Z')).toEqual(['2026-12-02', '2026-12-03']);
    // the short and the long day of the change to and from summer time
    expect(units('2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z')).toEqual(['2026-10-25', '2026-10-26']);
    expect(units('2027-03-27T23:00:00Z', '2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z')).toEqual(['2027-03-28', '2027-03-29']);
  });

  it('reads an offset as the moment that it is', () => {
    expect(answerOf('forfeiture', forfeited([seen('x', '2026-06-03T01:00:00+02:00')]))).toMatchObject({ units: [{ day: '2026-06-03' }] });
  });
});

describe('Awb 5:32b: the cap', () => {
  const days = [2, 3, 4, 5].map((day) => seen(`d${String(day)}`, `2026-06-0${String(day)}T09:00:00Z`));

  it('cuts the last unit to what is left', () => {
    expect(answerOf('forfeiture', forfeited(days))).toEqual({
      units: [
        { day: '2026-06-02', amountCents: 500_000, evidence: 'd2' },
        { day: '2026-06-03', amountCents: 500_000, evidence: 'd3' },
        { day: '2026-06-04', amountCents: 200_000, evidence: 'd4' },
      ],
      totalCents: 1_200_000,
      capReachedOn: '2026-06-04',
    });
  });

  it('is reached by a whole unit, and then no unit of nothing follows', () => {
    expect(answerOf('forfeiture', forfeited(days, [], undefined, { capCents: 1_000_000 }))).toMatchObject({ units: { length: 2 }, totalCents: 1_000_000, capReachedOn: '2026-06-03' });
  });

  it('may be below the amount of one day', () => {
    expect(answerOf('forfeiture', forfeited(days, [], undefined, { capCents: 1 }))).toEqual({ units: [{ day: '2026-06-02', amountCents: 1, evidence: 'd2' }], totalCents: 1, capReachedOn: '2026-06-02' });
  });
});

describe('Awb 5:34 and 8:81: holds', () => {
  const morning = seen('morning', '2026-06-02T06:00:00Z');
  const evening = seen('evening', '2026-06-02T18:00:00Z');

  it('count from their beginning up to, not including, their end', () => {
    expect(answerOf('forfeiture', forfeited([morning], [hold('2026-06-02T06:00:00Z', '2026-06-02T07:00:00Z')]))).toMatchObject({ units: [] });
    expect(answerOf('forfeiture', forfeited([morning], [hold('2026-06-02T05:00:00Z', '2026-06-02T06:00:00Z')]))).toMatchObject({ units: [{ evidence: 'morning' }] });
  });

  it('leave the rest of the day', () => {
    expect(answerOf('forfeiture', forfeited([morning, evening], [hold('2026-06-02T00:00:00Z', '2026-06-02T12:00:00Z')]))).toMatchObject({ units: [{ evidence: 'evening' }] });
  });

  it('without an end last', () => {
    expect(answerOf('forfeiture', forfeited([morning, evening, seen('later', '2026-11-02T18:00:00Z')], [hold('2026-06-02T12:00:00Z')]))).toMatchObject({ units: [{ evidence: 'morning' }] });
  });

  it('are cited where they mattered', () => {
    expect(articlesOf('forfeiture', forfeited([morning], [hold('2026-06-02T00:00:00Z')]))).toEqual(expect.arrayContaining(['awb:5:34', 'awb:8:81']));
    expect(articlesOf('forfeiture', forfeited([morning], [hold('2026-06-03T00:00:00Z')]))).toEqual(['awb:5:32b']);
  });
});

describe('How a forfeiture came about', () => {
  it('shows each unit with its evidence and the running total', () => {
    const { steps } = derivationOf('forfeiture', forfeited([seen('a', '2026-06-02T09:00:00Z'), seen('b', '2026-06-03T09:00:00Z')]));
    expect(steps.map((step) => [step.inputs['day'], step.inputs['evidence'], step.value])).toEqual([
      ['2026-06-02', 'a', { amountCents: 500_000, totalCents: 500_000 }],
      ['2026-06-03', 'b', { amountCents: 500_000, totalCents: 1_000_000 }],
    ]);
  });
});

describe('Awb 5:34(2) and 5:37(3): around a penalty order', () => {
  it('after a year without forfeiture the offender may ask to lift it', () => {
    expect(answerOf('penalty-order-lift-term', { startsAfter: '2026-04-26' })).toEqual({ lastDay: '2027-04-26' });
  });

  it('a request to collect is decided within four weeks', () => {
    expect(answerOf('collection-request-term', { startsAfter: '2026-04-07' })).toEqual({ lastDay: '2026-05-06' });
  });
});

describe('Awb 5:32a: the compliance period', () => {
  it.each([
    ['2026-03-28T19:00:00Z', 24, '2026-03-29T19:00:00.000Z', 'over the change to summer time'],
    ['2026-04-03T10:00:00Z', 72, '2026-04-06T10:00:00.000Z', 'over Easter: a decision sets it, so nothing moves'],
    ['2026-05-12T21:30:00Z', 0.25, '2026-05-12T21:45:00.000Z', 'a quarter of an hour'],
    ['2026-05-12T21:30:00Z', 720, '2026-06-11T21:30:00.000Z', 'thirty days'],
  ])('made known %s, %d hours: until %s (%s)', (announcedAt, hours, endsAt) => {
    expect(answerOf('compliance-period', { announcedAt, hours })).toEqual({ endsAt });
    expect(articlesOf('compliance-period', { announcedAt, hours })).toEqual(['awb:5:32a']);
  });

  it.each([0, -1])('is not %d hours', (hours) => {
    expect(refusalOf('compliance-period', { announcedAt: '2026-05-12T21:30:00Z', hours })).toMatchObject({ code: 'compliance-period-missing', article: 'awb:5:32a' });
  });
});
