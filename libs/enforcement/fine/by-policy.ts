import type { CommandData } from '../../contracts/commands/command.js';
import { fineProposal } from '../../law/fine-policy/fine-proposal.js';
import type { DecisionContext } from '../case/context.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { PolicyProposal } from './acts.js';
import { breachFor } from './maximum.js';
import type { FineState } from './state.js';

export type ByPolicy = { readonly ok: true; readonly proposal: PolicyProposal | null } | { readonly ok: false; readonly refusal: Refusal };

/**
 * The proposal under the published fine policy, where the official says how its steps were weighed; null where the fine does not rest on a policy.
 * The steps are the official's, with reasons; so is leaving the outcome, with the special circumstances that Awb 4:84 asks for.
 * Refuses `amount-not-of-policy`, and whatever the law refuses.
 */
export function byPolicy(fine: FineState, data: CommandData<'DraftFineDecision'>, context: DecisionContext): ByPolicy {
  if (data.policy === undefined) return { ok: true, proposal: null };
  const computed = fineProposal({ ...data.policy, breach: breachFor(fine, data.turnover), reportOn: fine.reportOn }, context.rules);
  if (!computed.ok) return { ok: false, refusal: refusedByLaw(computed.refusal) };
  if (computed.value.proposedCents !== data.amountCents) return { ok: false, refusal: notOfPolicy };
  return { ok: true, proposal: { ...computed.value, derivation: computed.derivation } };
}

const notOfPolicy = unlawful(
  'amount-not-of-policy',
  'awb:4:84',
  'Het bedrag is niet dat van het boetebeleid; wijk er met de bijzondere omstandigheden van af, of neem het bedrag van het beleid.',
  'The amount is not that of the fine policy; leave it with the special circumstances, or take its amount.',
);
