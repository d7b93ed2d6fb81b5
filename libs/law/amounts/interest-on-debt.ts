import type { LocalDate } from '../calendar/brands.js';
import { thresholdOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';
import { exactInterest, interest, roundedHalfUp, type Exact } from './interest.js';

/** An amount that was owed from its first day up to and including its last. */
export type OwedPart = { readonly principalCents: number; readonly from: LocalDate; readonly until: LocalDate };
export type InterestOnDebtInput = {
  /** Who was in default, or has to pay back what was paid without being due. */
  readonly owedBy: 'debtor' | 'authority';
  /** The debt in parts, each paid, or paid back, at once: what a payment settled, and what is still open. */
  readonly parts: readonly OwedPart[];
  /** The day by which the threshold is read. */
  readonly on: LocalDate;
};
export type InterestOnDebtValue = {
  readonly interestCents: number;
  /** What is owed: nothing under € 20, or € 10 where the Authority owes it. */
  readonly dueCents: number;
};

/**
 * Statutory interest on a debt that was paid in parts: each part bears interest for the days on which it was owed at the end of the day, by the
 * rule `interest`; the parts are added up exactly and rounded once to the cent, half up, so that a sum of many units is worth what one debt of the
 * same amount is. In training a rate that nobody confirmed computes; in production it refuses. Source: Awb 4:98 (debtor), 4:102 (repayment).
 */
export const interestOnDebt = defineRule<InterestOnDebtInput, InterestOnDebtValue>('interest-on-debt', ['awb:4:98'], ({ owedBy, parts, on }, law) => {
  if (owedBy === 'authority') law.cite('awb:4:102');
  const owed = parts.filter(({ from, until }) => until >= from).map((part) => exactInterest(part, law.apply(interest, { ...part, allowUnconfirmed: true }).segments));
  const interestCents = roundedHalfUp(owed.reduce(sum, { over: 0n, under: 1n }));
  if (owed.length > 1) law.note({ rule: 'rounded-once', articles: ['awb:4:98'], inputs: { parts: owed.length }, value: interestCents });
  const threshold = thresholdOn(law, owedBy === 'debtor' ? 'interest-threshold' : 'interest-threshold-authority', on);
  return { interestCents, dueCents: interestCents < threshold ? 0 : interestCents };
});

const sum = (one: Exact, other: Exact): Exact => ({ over: one.over * other.under + other.over * one.under, under: one.under * other.under });
