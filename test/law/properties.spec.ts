/** docs/rules.md: L4, L5, L23, L46, L50 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allArticles } from '../../libs/law/articles/all-articles.js';
import { addDays, daysBetween, localDate } from '../../libs/law/calendar/local-date.js';
import type { LocalDate } from '../../libs/law/calendar/brands.js';
import type { Derivation } from '../../libs/law/derivation.js';
import { baseRuleSet } from '../../libs/law/parameters/rule-set.js';
import { recompute } from '../../libs/law/recompute.js';
import { answerOf, ask, derivationOf } from './asking.js';
import { anyQuestion, loadedDate, momentWithin } from './questions.js';

const statutoryLength = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((count) => `P${String(count)}D`),
  fc.integer({ min: 1, max: 12 }).map((count) => `P${String(count)}W`),
  fc.integer({ min: 1, max: 3 }).map((count) => `P${String(count)}M`),
);
const lastDay = (startsAfter: string, length: string) => (answerOf('term', { startsAfter, length, basis: 'statutory' }) as { lastDay: LocalDate }).lastDay;
const free = (date: string) => (answerOf('calendar-day', { date }) as { free: boolean }).free;

describe('A term to which the Algemene termijnenwet applies', () => {
  it('never ends on a free day', () => {
    fc.assert(fc.property(loadedDate, statutoryLength, (date, length) => { expect(free(lastDay(date, length))).toBe(false); }));
  });

  it('never ends before it would without that Act, and passes over free days only', () => {
    fc.assert(fc.property(loadedDate, statutoryLength, (startsAfter, length) => {
      const term = answerOf('term', { startsAfter, length, basis: 'statutory' }) as { nominalLastDay: LocalDate; lastDay: LocalDate };
      expect(term.lastDay >= term.nominalLastDay).toBe(true);
      const articles = derivationOf('term', { startsAfter, length, basis: 'statutory' }).articles;
      if (articles.includes('atw:2')) return;
      for (let day = term.nominalLastDay; day < term.lastDay; day = addDays(day, 1)) expect(free(day)).toBe(true);
    }));
  });

  it('of three days or more holds two days that are not free', () => {
    fc.assert(fc.property(loadedDate, fc.integer({ min: 3, max: 90 }), (startsAfter, count) => {
      const last = lastDay(startsAfter, `P${String(count)}D`);
      let notFree = 0;
      for (let day = addDays(localDate(startsAfter), 1); day <= last; day = addDays(day, 1)) notFree += free(day) ? 0 : 1;
      expect(notFree).toBeGreaterThanOrEqual(2);
    }));
  });

  it('that is longer never ends earlier', () => {
    fc.assert(fc.property(loadedDate, fc.constantFrom('D', 'W', 'M'), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), (date, unit, a, b) => {
      const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
      const most = { D: 90, W: 12, M: 3 }[unit];
      if (longer > most) return;
      expect(lastDay(date, `P${String(longer)}${unit}`) >= lastDay(date, `P${String(shorter)}${unit}`)).toBe(true);
    }));
  });

  it('that starts later never ends earlier', () => {
    fc.assert(fc.property(loadedDate, fc.integer({ min: 0, max: 30 }), statutoryLength, (date, later, length) => {
      expect(lastDay(addDays(localDate(date), later), length) >= lastDay(date, length)).toBe(true);
    }));
  });

  it('is moved once: the day it moved to would not move again', () => {
    fc.assert(fc.property(loadedDate, statutoryLength, (date, length) => {
      const last = lastDay(date, length);
      expect(lastDay(addDays(last, -1), 'P1D')).toBe(last);
    }));
  });
});

describe('Forfeiture', () => {
  const moments = momentWithin('2026-05-01T00:00:00Z', 2_200);
  const question = fc.record({
    order: fc.record({
      amountPerDayCents: fc.integer({ min: 1, max: 1_000_000 }), capCents: fc.integer({ min: 1, max: 20_000_000 }),
      compliancePeriodEndsAt: moments, version: fc.constant(1),
    }),
    observations: fc.array(fc.record({ id: fc.uuid(), at: moments, orderVersion: fc.constantFrom(1, 1, 2), result: fc.constantFrom('available', 'available', 'unavailable', 'unknown') }), { maxLength: 60 }),
    holds: fc.array(fc.record({ from: moments, until: moments }, { requiredKeys: ['from'] }), { maxLength: 3 }),
    upTo: moments,
  });
  type Answer = { units: readonly { day: string; amountCents: number; evidence: string }[]; totalCents: number; capReachedOn: string | null };
  const forfeited = (input: object) => answerOf('forfeiture', input) as Answer;

  it('never exceeds the cap, and adds up', () => {
    fc.assert(fc.property(question, (input) => {
      const { units, totalCents, capReachedOn } = forfeited(input);
      expect(totalCents).toBe(units.reduce((sum, { amountCents }) => sum + amountCents, 0));
      expect(totalCents).toBeLessThanOrEqual(input.order.capCents);
      expect(capReachedOn !== null).toBe(totalCents === input.order.capCents);
      units.forEach(({ amountCents }) => { expect(amountCents).toBeGreaterThan(0); });
    }));
  });

  it('gives each day once, in order, with evidence that was there', () => {
    fc.assert(fc.property(question, (input) => {
      const { units } = forfeited(input);
      const days = units.map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].sort());
      for (const { evidence } of units) expect(input.observations.find(({ id }) => id === evidence)?.result).toBe('available');
    }));
  });

  it('is the same whatever order the observations come in', () => {
    fc.assert(fc.property(question, (input) => {
      const distinct = input.observations.filter(({ at }, index) => input.observations.findIndex((other) => other.at === at) === index);
      expect(forfeited({ ...input, observations: [...distinct].reverse() })).toEqual(forfeited({ ...input, observations: distinct }));
    }));
  });

  it('only grows as time goes on: no unit that was counted disappears', () => {
    fc.assert(fc.property(question, moments, (input, other) => {
      const [earlier, later] = [input.upTo, other].sort();
      const before = forfeited({ ...input, upTo: earlier }).units;
      expect(forfeited({ ...input, upTo: later }).units.slice(0, before.length)).toEqual(before);
    }));
  });
});

describe('The highest fine', () => {
  const finable = fc.constantFrom(['csam', 'csam:6(3)'], ['tco', 'tco:3(3)'], ['tco', 'tco:4(2)'], ['tco', 'tco:5(5)']);
  const day = fc.integer({ min: 0, max: 540 }).map((days) => addDays(localDate('2024-07-01'), days));
  const maximum = (input: object) => (answerOf('fine-maximum', input) as { maximumCents: number }).maximumCents;

  it('never falls when the category rises', () => {
    fc.assert(fc.property(day, (violatedOn) => {
      const amounts = [1, 2, 3, 4, 5, 6].map((category) => (answerOf('fine-category', { category, violatedOn }) as { cents: number }).cents);
      expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
    }));
  });

  it('never falls when the breach is systematic', () => {
    fc.assert(fc.property(finable, day, ([regime, norm], violatedOn) => {
      const breach = { regime, norm, violatedOn };
      expect(maximum({ ...breach, systematicOrPersistent: true })).toBeGreaterThanOrEqual(maximum({ ...breach, systematicOrPersistent: false }));
    }));
  });

  it('never falls when turnover rises', () => {
    fc.assert(fc.property(day, fc.maxSafeNat(), fc.maxSafeNat(), fc.constantFrom('csam', 'tco'), (violatedOn, a, b, regime) => {
      const breach = { regime, norm: regime === 'csam' ? 'csam:6(3)' : 'tco:3(3)', violatedOn, systematicOrPersistent: true, category6Inadequate: { reason: 'r' } };
      expect(maximum({ ...breach, turnoverCents: Math.max(a, b) })).toBeGreaterThanOrEqual(maximum({ ...breach, turnoverCents: Math.min(a, b) }));
    }));
  });
});

describe('Interest', () => {
  const cents = (input: object) => (answerOf('interest', { allowUnconfirmed: true, ...input }) as { interestCents: number }).interestCents;
  const start = fc.integer({ min: 0, max: 1_000 }).map((days) => addDays(localDate('2024-01-01'), days));

  it('is additive over adjacent periods within a year of default', () => {
    fc.assert(fc.property(start, fc.integer({ min: 1, max: 364 }), fc.integer({ min: 1, max: 364 }), fc.integer({ min: 0, max: 1_000_000_000 }), (from, a, b, principalCents) => {
      const [cut, length] = [Math.min(a, b), Math.max(a, b)];
      if (cut === length) return;
      const whole = cents({ principalCents, from, until: addDays(from, length - 1) });
      const parts = cents({ principalCents, from, until: addDays(from, cut - 1) }) + cents({ principalCents, from: addDays(from, cut), until: addDays(from, length - 1) });
      // each is rounded once, to half a cent at most
      expect(Math.abs(whole - parts)).toBeLessThanOrEqual(1);
    }));
  });

  it('never falls with a longer period or a larger principal', () => {
    fc.assert(fc.property(start, fc.nat(2_000), fc.nat(2_000), fc.nat(1_000_000), fc.nat(1_000_000), (from, a, b, p, q) => {
      const shorter = cents({ principalCents: Math.min(p, q), from, until: addDays(from, Math.min(a, b)) });
      expect(cents({ principalCents: Math.max(p, q), from, until: addDays(from, Math.max(a, b)) })).toBeGreaterThanOrEqual(shorter);
    }));
  });

  it('has segments that cover every day once', () => {
    fc.assert(fc.property(start, fc.nat(2_000), (from, length) => {
      const until = addDays(from, length);
      const { segments } = answerOf('interest', { principalCents: 1, from, until, allowUnconfirmed: true }) as { segments: readonly { from: LocalDate; until: LocalDate; days: number }[] };
      expect(segments[0]?.from).toBe(from);
      expect(segments.at(-1)?.until).toBe(until);
      segments.forEach((segment, index) => {
        expect(segment.days).toBe(daysBetween(segment.from, segment.until) + 1);
        if (index > 0) expect(segment.from).toBe(addDays(segments[index - 1]?.until ?? from, 1));
      });
    }));
  });
});

describe('Any question', () => {
  it('gets an answer with articles that are listed, or a refusal in both languages', () => {
    fc.assert(fc.property(anyQuestion, ({ rule, input }) => {
      const answer = ask(rule, input);
      if (!answer.ok) {
        expect(answer.refusal.message.nl).not.toBe('');
        expect(answer.refusal.message.en).not.toBe('');
        return;
      }
      expect(answer.derivation.rule).toBe(rule);
      expect(answer.derivation.value).toEqual(answer.value);
      expect(answer.derivation.articles.filter((article) => !allArticles.has(article))).toEqual([]);
      for (const step of answer.derivation.steps) expect(step.articles.filter((article) => !answer.derivation.articles.includes(article))).toEqual([]);
    }), { numRuns: 1_000 });
  });

  it('gets the same answer the second time', () => {
    fc.assert(fc.property(anyQuestion, ({ rule, input }) => { expect(ask(rule, input)).toEqual(ask(rule, structuredClone(input))); }));
  });

  it('can be computed again from its derivation', () => {
    fc.assert(fc.property(anyQuestion, ({ rule, input }) => {
      const answer = ask(rule, input);
      if (answer.ok) expect(recompute(JSON.parse(JSON.stringify(answer.derivation)) as Derivation, baseRuleSet('training'))).toEqual(answer);
    }));
  });

  it('is not changed by answering it', () => {
    fc.assert(fc.property(anyQuestion, ({ rule, input }) => {
      const before = JSON.stringify(input);
      ask(rule, input);
      expect(JSON.stringify(input)).toBe(before);
    }));
  });
});
