import type { Derivation, Json, LawRefusal } from '../../libs/law/derivation.js';
import { baseRuleSet } from '../../libs/law/parameters/rule-set.js';
import type { RuleSet } from '../../libs/law/parameters/rule-set.js';
import { rulesByName } from '../../libs/law/rule.js';

const training = baseRuleSet('training');

/** Asks a rule by name, as the law command does. */
export function ask(rule: string, input: object, rules: RuleSet = training) {
  const compute = rulesByName.get(rule);
  if (compute === undefined) throw new Error(`no rule is called ${rule}`);
  return compute(input, rules);
}

/** The answer; fails where the rule refuses. */
export function answerOf(rule: string, input: object, rules: RuleSet = training): Json {
  return granted(rule, input, rules).value;
}

/** How the answer came about. */
export function derivationOf(rule: string, input: object, rules: RuleSet = training): Derivation {
  return granted(rule, input, rules).derivation;
}

/** The articles on which the answer rests. */
export function articlesOf(rule: string, input: object, rules: RuleSet = training): readonly string[] {
  return derivationOf(rule, input, rules).articles;
}

/** The refusal; fails where the rule answers. */
export function refusalOf(rule: string, input: object, rules: RuleSet = training): LawRefusal {
  const answer = ask(rule, input, rules);
  if (answer.ok) throw new Error(`${rule} answers ${JSON.stringify(answer.value)} where a refusal was expected`);
  return answer.refusal;
}

function granted(rule: string, input: object, rules: RuleSet) {
  const answer = ask(rule, input, rules);
  if (!answer.ok) throw new Error(`${rule} refuses: ${answer.refusal.code}: ${answer.refusal.message.en}`);
  return answer;
}
