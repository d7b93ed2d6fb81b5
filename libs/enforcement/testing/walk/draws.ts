import fc from 'fast-check';
import type { Draw, Walk } from './walk.js';

/** Mostly no time, often hours, sometimes weeks, now and then more than a limitation term. */
const hours = fc.oneof(
  { weight: 60, arbitrary: fc.constant(0) },
  { weight: 28, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 8, arbitrary: fc.integer({ min: 31, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 401, max: 9_000 }) },
);

const draw: fc.Arbitrary<Draw> = fc.record({ hours, pick: fc.nat(1_000_000), who: fc.nat(1_000), detail: fc.nat(2_000_000_000) });

/** A walk of up to a few hundred commands, half of them from an empty file; shrinks to the commands that matter. */
export const walks: fc.Arbitrary<Walk> = fc.record({
  from: fc.constantFrom('the notice', 'the notice', 'the notice', 'the notice', 'an ignored order', 'an active penalty order', 'units to collect', 'a writ', 'a fine to draft', 'units objected to', 'collection suspended', 'a fine objected to', 'an appeal', 'a higher appeal'),
  draws: fc.array(draw, { minLength: 60, maxLength: 240, size: 'max' }),
});
