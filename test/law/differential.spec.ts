/** docs/rules.md: L2, L9, L20, L26, L38 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { answerOf, ask } from './asking.js';
import { aroundDate, momentWithin } from './questions.js';

/*
 * The same law a second time, slowly and without sharing anything with the engine: dates by Temporal, days one by one,
 * fractions by hand. Where the two differ, one of them is wrong.
 */

const FIXED = ['01-01', '05-05', '12-25', '12-26'];
const EQUATED = new Set(['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30', '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']);
const EASTER = new Map([[2023, '04-09'], [2024, '03-31'], [2025, '04-20'], [2026, '04-05'], [2027, '03-28'], [2028, '04-16']]);

class NotLoaded extends Error {}

function isFree(day: Temporal.PlainDate): boolean {
  const easter = EASTER.get(day.year);
  if (easter === undefined) throw new NotLoaded(day.toString());
  const fromEaster = Temporal.PlainDate.from(`${String(day.year)}-${easter}`).until(day).days;
  const twentySeventh = Temporal.PlainDate.from(`${String(day.year)}-04-27`);
  const kingsDay = twentySeventh.dayOfWeek === 7 ? twentySeventh.subtract({ days: 1 }) : twentySeventh;
  return day.dayOfWeek >= 6 || FIXED.includes(day.toString().slice(5)) || [-2, 1, 39, 50].includes(fromEaster) || day.equals(kingsDay) || EQUATED.has(day.toString());
}

function nominal(startsAfter: string, length: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(startsAfter).add(Temporal.Duration.from(length), { overflow: 'constrain' });
}

/** Lengthens day by day until both articles are content. */
function statutoryEnd(startsAfter: string, length: string): string {
  const first = Temporal.PlainDate.from(startsAfter);
  const days = Temporal.Duration.from(length);
  let last = nominal(startsAfter, length);
  if (days.days > 90 || days.weeks > 12 || days.months > 3 || days.years > 0) return last.toString();
  const longEnough = days.days === 0 || days.days >= 3;
  for (;;) {
    if (!isFree(last) && (!longEnough || holdsTwo(first, last))) return last.toString();
    last = last.add({ days: 1 });
  }
}

function holdsTwo(first: Temporal.PlainDate, last: Temporal.PlainDate): boolean {
  let found = 0;
  for (let day = last; Temporal.PlainDate.compare(day, first) > 0; day = day.subtract({ days: 1 })) {
    if (!isFree(day)) found += 1;
    if (found === 2) return true;
  }
  return false;
}

const lengths = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.constantFrom('D', 'W', 'M', 'Y')).map(([count, unit]) => `P${String(count)}${unit}`);

describe('A second computation agrees', () => {
  it('on every day of the loaded years and around them', () => {
    for (let day = Temporal.PlainDate.from('2022-11-01'); day.year < 2029 || day.month < 3; day = day.add({ days: 1 })) {
      const answer = ask('calendar-day', { date: day.toString() });
      const loaded = EASTER.has(day.year);
      expect(answer.ok).toBe(loaded);
      if (answer.ok) expect((answer.value as { free: boolean }).free).toBe(isFree(day));
    }
  });

  it('on statutory terms, refusals included', () => {
    fc.assert(fc.property(aroundDate, lengths, (startsAfter, length) => {
      const answer = ask('term', { startsAfter, length, basis: 'statutory' });
      try {
        const expected = statutoryEnd(startsAfter, length);
        expect(answer).toMatchObject({ ok: true, value: { nominalLastDay: nominal(startsAfter, length).toString(), lastDay: expected } });
      } catch (error) {
        if (!(error instanceof NotLoaded)) throw error;
        expect(answer).toMatchObject({ ok: false, refusal: { code: 'calendar-not-loaded' } });
      }
    }), { numRuns: 2_000 });
  });

  it('on short terms of every length from every day of three years', () => {
    for (let day = Temporal.PlainDate.from('2024-01-01'); day.year < 2027; day = day.add({ days: 1 })) {
      for (const length of ['P1D', 'P2D', 'P3D', 'P4D', 'P5D', 'P1W']) {
        expect((answerOf('term', { startsAfter: day.toString(), length, basis: 'statutory' }) as { lastDay: string }).lastDay).toBe(statutoryEnd(day.toString(), length));
      }
    }
  });

  it('on the objection term and what follows from it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_900 }), fc.boolean(), fc.boolean(), (offset, committee, adjourned) => {
      const announcedOn = Temporal.PlainDate.from('2023-01-01').add({ days: offset }).toString();
      const ends = statutoryEnd(announcedOn, 'P6W');
      expect(answerOf('objection-term', { announcedOn })).toMatchObject({ lastDay: ends, postedReceivedBy: statutoryEnd(ends, 'P1W') });
      const weeks = (committee ? 12 : 6) + (adjourned ? 6 : 0);
      let due = Temporal.PlainDate.from(ends).add({ weeks });
      while (isFree(due)) due = due.add({ days: 1 });
      expect(answerOf('objection-decision-term', { announcedOn, committee, adjourned })).toEqual({ objectionTermEndsOn: ends, dueOn: due.toString() });
    }));
  });

  it('on the term to decide on a fine, counted day by day', () => {
    fc.assert(fc.property(aroundDate, fc.integer({ min: -20, max: 120 }), fc.option(fc.integer({ min: 0, max: 120 })), (reportOn, submittedAfter, answeredAfter) => {
      const submitted = Temporal.PlainDate.from(reportOn).add({ days: submittedAfter });
      const silent = submitted.add({ weeks: 13 }).add({ days: 1 });
      const answered = answeredAfter === null ? undefined : submitted.add({ days: answeredAfter });
      const competent = answered !== undefined && Temporal.PlainDate.compare(answered, silent) < 0 ? answered : silent;
      let left = 91;
      let day = Temporal.PlainDate.from(reportOn);
      while (left > 0) {
        day = day.add({ days: 1 });
        const still = Temporal.PlainDate.compare(day, submitted) >= 0 && Temporal.PlainDate.compare(day, competent) < 0;
        if (!still) left -= 1;
      }
      const input = { reportOn, submittedOn: submitted.toString(), ...(answered === undefined ? {} : { answeredOn: answered.toString() }) };
      expect(answerOf('fine-decision-term', input)).toEqual({ dueOn: day.toString() });
    }));
  });

  it('on interest, day by day in exact fractions', () => {
    const rateOn = (day: Temporal.PlainDate) => (day.year === 2024 ? 7n : day.year === 2025 ? 6n : 4n);
    fc.assert(fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 1_200 }), fc.nat(2_000_000_000), (offset, length, principalCents) => {
      const from = Temporal.PlainDate.from('2024-01-01').add({ days: offset });
      const until = from.add({ days: length });
      // amounts in units of cents / denominator
      let denominator = 1n;
      let principal = BigInt(principalCents);
      let accrued = 0n;
      let anniversary = 1;
      for (let day = from; Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 1 })) {
        if (day.equals(from.add({ years: anniversary }))) {
          principal = principal * 36_500n + accrued;
          denominator *= 36_500n;
          accrued = 0n;
          anniversary += 1;
        }
        accrued += principal * rateOn(day);
      }
      const total = principal * 36_500n + accrued - BigInt(principalCents) * denominator * 36_500n;
      const unit = denominator * 36_500n;
      const expected = Number((2n * total + unit) / (2n * unit));
      const { interestCents, dueCents } = answerOf('interest', { principalCents, from: from.toString(), until: until.toString(), allowUnconfirmed: true }) as { interestCents: number; dueCents: number };
      expect(interestCents).toBe(expected);
      expect(dueCents).toBe(expected < 2_000 ? 0 : expected);
    }));
  });

  it('on forfeiture, looking at every day in turn', () => {
    const moments = momentWithin('2026-10-01T00:00:00Z', 1_000);
    const question = fc.record({
      amountPerDayCents: fc.integer({ min: 1, max: 100 }), capCents: fc.integer({ min: 1, max: 2_000 }), ends: moments, upTo: moments,
      observations: fc.array(fc.record({ id: fc.uuid(), at: moments, orderVersion: fc.constantFrom(1, 1, 2), result: fc.constantFrom('available', 'available', 'unknown') }), { maxLength: 60 }),
      holds: fc.array(fc.record({ from: moments, until: moments }), { maxLength: 2 }),
    });
    fc.assert(fc.property(question, ({ amountPerDayCents, capCents, ends, upTo, observations, holds }) => {
      const units: { day: string; amountCents: number; evidence: string }[] = [];
      let left = capCents;
      for (let day = Temporal.PlainDate.from('2026-09-30'); day.toString() < '2026-11-30'; day = day.add({ days: 1 })) {
        const begins = day.toZonedDateTime('Europe/Amsterdam').epochMilliseconds;
        const over = day.add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').epochMilliseconds;
        const millis = (at: string) => Temporal.Instant.from(at).epochMilliseconds;
        const found = observations
          .filter(({ at }) => millis(at) >= begins && millis(at) < over)
          .filter(({ at, result, orderVersion }) => result === 'available' && orderVersion === 1 && millis(at) > millis(ends) && millis(at) <= millis(upTo))
          .filter(({ at }) => holds.every((hold) => millis(at) < millis(hold.from) || millis(at) >= millis(hold.until)))
          .reduce<{ id: string; at: string } | undefined>((first, next) => (first === undefined || millis(next.at) < millis(first.at) ? next : first), undefined);
        if (found === undefined || left === 0) continue;
        const amountCents = Math.min(left, amountPerDayCents);
        left -= amountCents;
        units.push({ day: day.toString(), amountCents, evidence: found.id });
      }
      const order = { amountPerDayCents, capCents, compliancePeriodEndsAt: ends, version: 1 };
      expect(answerOf('forfeiture', { order, observations, holds, upTo })).toEqual({
        units, totalCents: capCents - left, capReachedOn: left === 0 ? units.at(-1)?.day : null,
      });
    }));
  });
});
