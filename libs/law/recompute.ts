import type { Computed, Derivation, Json } from './derivation.js';
import { badField } from './input/read-input.js';
import type { RuleSet } from './parameters/rule-set.js';
import { rulesByName } from './rule.js';

/** What is needed to compute a date or an amount again. */
export type Asked = Pick<Derivation, 'rule' | 'inputs'>;

/**
 * Computes a stored derivation again with another rule set: the same rule, the same inputs. That is how a term that a new row would move is found.
 * Refuses `invalid-input` for a derivation of something that is not a rule by name, and whatever the rule refuses.
 */
export function recompute(derivation: Asked, rules: RuleSet): Computed<Json> {
  const rule = rulesByName.get(derivation.rule);
  return rule === undefined ? badField('rule', `no rule is called "${derivation.rule}"`) : rule(derivation.inputs, rules);
}
