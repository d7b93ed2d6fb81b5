import { fineMaximum } from '../amounts/fine-maximum.js';
import { rowOn } from '../parameters/find-row.js';
import { defineRule } from '../reasoning/define-rule.js';
import type { Reasoning } from '../reasoning/reasoning.js';
import { refuse, refuseMissingRow } from '../reasoning/refused.js';
import type { FineProposalInput } from './fine-proposal-input.js';
import { finePolicySchema } from './policy.js';
import type { FinePolicy } from './policy.js';
import { policySteps } from './policy-steps.js';
import { requireTcoFactors } from './proportionality.js';

export type FineProposalValue = {
  /** What the policy comes to, within the statutory maximum. */
  readonly policyCents: number;
  /** What is proposed: the policy's amount, or the official's own with reasons. */
  readonly proposedCents: number;
  readonly maximumCents: number;
  /** The policy it was computed with, and whether that is only an example. */
  readonly policy: string;
  readonly example: boolean;
};

/**
 * A proposal for a fine under the policy of the day of the report. It weighs nothing itself: gravity, culpability and appropriateness come in
 * as an official's reasoned steps, and the official may leave the outcome with reasons. Never above the statutory maximum.
 * Refuses `fine-policy-not-loaded`, `base-amount-not-loaded`, `step-not-in-policy`, `proportionality-factors-missing`, `fine-above-maximum`
 * and what the maximum refuses. Source: Awb 5:46(2), 4:84; TCO 18(2).
 */
export const fineProposal = defineRule<FineProposalInput, FineProposalValue>('fine-proposal', ['awb:5:46(2)', 'awb:4:84'], (input, law) => {
  const { maximumCents } = law.apply(fineMaximum, input.breach);
  if (input.breach.regime === 'tco') requireTcoFactors(input.factors, law);
  const policy = policyOn(input, law);
  const policyCents = Math.min(policySteps(input, policy, law), maximumCents);
  const { deviation } = input;
  if (deviation !== undefined && deviation.cents > maximumCents) {
    refuse(
      'fine-above-maximum', 'awb:5:46(1)',
      'Het afwijkende bedrag ligt boven het wettelijk maximum.',
      'the deviating amount lies above the statutory maximum',
    );
  }
  return { policyCents, proposedCents: deviation?.cents ?? policyCents, maximumCents, policy: policy.name, example: policy.example };
});

function policyOn({ reportOn }: FineProposalInput, law: Reasoning): FinePolicy {
  const row = rowOn(law.rules, reportOn, 'fine-policy');
  if (row === undefined) {
    return refuseMissingRow('fine-policy-not-loaded', 'awb:4:84', `Er is geen boetebeleid geladen voor ${reportOn}.`, `no fine policy is loaded for ${reportOn}.`);
  }
  return finePolicySchema.parse(law.use(row));
}
