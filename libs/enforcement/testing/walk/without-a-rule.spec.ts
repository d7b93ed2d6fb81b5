import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../case/decide.js';
import { invariants } from '../invariants.js';
import { walks } from './draws.js';
import { walkCase, type Walk } from './walk.js';
import { whereARuleMatters } from './where-a-rule-matters.js';
import { withoutARule } from './without-a-rule.js';

const mostWalks = 160;
const sampled = fc.sample(walks, { seed: Number(process.env['WALK_SEED'] ?? 21), numRuns: mostWalks });

/** All walks of the sample; first the one that is known to find it, then some from where the rule matters, as far as these are known. */
function* walksFor(name: string): Generator<Walk> {
  const { from, walk } = whereARuleMatters[name] ?? {};
  const begun = from === undefined ? [] : sampled.slice(0, 24).map((one) => ({ ...one, from }));
  const all = [...begun, ...sampled];
  const known = walk === undefined ? undefined : all[walk];
  if (known !== undefined) yield known;
  yield* all;
}

function isFound(name: string): boolean {
  const [decider, looked] = [withoutARule[name], invariants.filter((invariant) => invariant.name === name)];
  if (decider === undefined) return false;
  for (const walk of walksFor(name)) if (walkCase(walk, decider, looked).broken !== null) return true;
  return false;
}

describe('a walk over a case from which a rule was taken away', () => {
  it.each(Object.keys(withoutARule))('finds that no longer: %s', (name) => {
    expect(invariants.filter((invariant) => invariant.name === name)).toHaveLength(1);
    expect(isFound(name)).toBe(true);
  }, 120_000);

  it('finds nothing where every rule is there', () => {
    expect(sampled.slice(0, 10).filter((walk) => walkCase(walk, decide).broken !== null)).toEqual([]);
  }, 120_000);

  it('begins where a rule matters for rules that there are', () => {
    expect(Object.keys(whereARuleMatters).filter((name) => withoutARule[name] === undefined)).toEqual([]);
  });
});
