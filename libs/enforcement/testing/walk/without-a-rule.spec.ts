import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../case/decide.js';
import { invariants } from '../invariants.js';
import { walks } from './draws.js';
import { walkCase } from './walk.js';
import { withoutARule } from './without-a-rule.js';

const mostWalks = 160;
const sampled = fc.sample(walks, { seed: Number(process.env['WALK_SEED'] ?? 21), numRuns: mostWalks });

describe('a walk over a case from which a rule was taken away', () => {
  it.each(Object.entries(withoutARule))('finds that no longer: %s', (name, decider) => {
    const looked = invariants.filter((invariant) => invariant.name === name);
    expect(looked).toHaveLength(1);
    expect(sampled.some((walk) => walkCase(walk, decider, looked).broken !== null)).toBe(true);
  }, 120_000);

  it('finds nothing where every rule is there', () => {
    expect(sampled.slice(0, 10).filter((walk) => walkCase(walk, decide).broken !== null)).toEqual([]);
  }, 120_000);
});
