import type { z } from 'zod';
import type { Computed, Json } from '../derivation.js';
import { readInput } from '../input/read-input.js';
import type { RuleSet } from '../parameters/rule-set.js';
import type { Rule } from './reasoning.js';

/** A rule as whoever comes from outside reaches it: unchecked input in, answer or refusal out. */
export type OpenRule = (input: unknown, rules: RuleSet) => Computed<Json>;

/** Puts the check of the input before the rule. */
export function openRule<S extends z.ZodType<object>, V extends Json>(schema: S, rule: Rule<z.output<S>, V>): OpenRule {
  return (input, rules) => {
    const read = readInput(schema, input);
    return read.ok ? rule(read.input, rules) : read;
  };
}
