import { addYears } from '../calendar/local-date.js';
import type { Json } from '../derivation.js';
import type { Reasoning } from '../reasoning/reasoning.js';
import { refuse, refuseMissingRow } from '../reasoning/refused.js';
import type { FineProposalInput } from './fine-proposal-input.js';
import type { FinePolicy } from './policy.js';

/** The steps of the policy in their order, each noted with the amount after it. Rounded down to the cent, in favour of the offender. */
export function policySteps(input: FineProposalInput, policy: FinePolicy, law: Reasoning): number {
  const note = (rule: string, inputs: Record<string, Json>, cents: number): number => {
    law.note({ rule: `policy-${rule}`, articles: ['awb:5:46(2)'], inputs, value: { cents } });
    return cents;
  };
  const base = baseAmount(input, policy);
  let cents = note('base', { norm: input.breach.norm, raised: input.breach.systematicOrPersistent }, base);
  const repeated = finalWithin(input, policy);
  cents = note('recidivism', { repeated }, repeated.length === 0 ? cents : share(cents, policy.recidivism.factorPercent));
  cents = note('gravity', input.gravity, moved(cents, input.gravity.percent, policy.gravitySteps));
  cents = note('culpability', input.culpability, moved(cents, input.culpability.percent, policy.culpabilitySteps));
  cents = note('size', input.size, share(cents, sizePercent(input, policy)));
  cents = note('appropriateness', input.appropriateness, moved(cents, input.appropriateness.percent, policy.appropriatenessSteps));
  if (input.benefit !== undefined) cents = note('benefit', input.benefit, Math.max(cents, input.benefit.cents));
  if (input.capacity !== undefined) cents = note('capacity', input.capacity, Math.min(cents, input.capacity.cents));
  return cents;
}

function baseAmount({ breach, reportOn }: FineProposalInput, policy: FinePolicy): number {
  const row = policy.baseAmounts.find(({ norm, raised }) => norm === breach.norm && raised === breach.systematicOrPersistent);
  if (row === undefined) {
    return refuseMissingRow(
      'base-amount-not-loaded', 'awb:4:84',
      `Het boetebeleid van ${reportOn} heeft geen basisbedrag voor ${breach.norm}.`,
      `the fine policy of ${reportOn} has no base amount for ${breach.norm}.`,
    );
  }
  return row.cents;
}

/** Earlier fines count where they became final within the policy's years before the report; others weigh in gravity at most. */
function finalWithin({ earlierFines, reportOn }: FineProposalInput, policy: FinePolicy): readonly string[] {
  const since = addYears(reportOn, -policy.recidivism.withinYears);
  return earlierFines
    .filter(({ finalOn }) => finalOn !== undefined && finalOn >= since && finalOn < reportOn)
    .map(({ reference }) => reference);
}

function sizePercent({ size }: FineProposalInput, policy: FinePolicy): number {
  if (size.kind === 'natural-person') return policy.naturalPersonPercent;
  if (size.kind === 'unknown') return 100;
  return policy.sizeFactors.find(({ fromTurnoverCents }) => size.turnoverCents >= fromTurnoverCents)?.percent ?? 100;
}

function moved(cents: number, percent: number, steps: readonly number[]): number {
  if (!steps.includes(percent)) {
    refuse(
      'step-not-in-policy', 'awb:4:84',
      `Het boetebeleid kent de stap ${String(percent)} % niet; wijk zo nodig gemotiveerd af van de uitkomst.`,
      `the fine policy has no step of ${String(percent)} %; leave the outcome with reasons where needed`,
    );
  }
  return share(cents, 100 + percent);
}

function share(cents: number, percent: number): number {
  return Number((BigInt(cents) * BigInt(percent)) / 100n);
}
