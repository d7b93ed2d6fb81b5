import type { AmountChange, Repayment } from '../documents/letters/common/amounts.js';
import type { Act } from '../enforcement/case/act.js';
import type { CaseState } from '../enforcement/case/state.js';
import { previewOfDecision, type DebtChange } from '../enforcement/remedies/preview.js';
import { LetterNotPossible, type CaseFile } from './case-file.js';
import { descriptionOf } from './debt-lines.js';

/** What a decision or a ruling does to the money of a case. */
export interface MoneyEffects {
  readonly amounts: readonly AmountChange[];
  readonly repayment: Repayment | null;
}

/** What making a decision known does, as the case computes it beforehand. */
export function effectsOfDecision({ state, rules, legalNow, earlierOrders }: CaseFile, decisionId: string): MoneyEffects {
  const preview = previewOfDecision(state, decisionId, { now: legalNow, rules, providerRecord: earlierOrders, evidence: [] });
  if (!preview.ok) throw new LetterNotPossible(preview.refusal.message.nl);
  const { acts, debts } = preview.consequences;
  return { amounts: debts.flatMap((change) => amountChange(state, change)), repayment: repaymentIn(acts) };
}

/** What became another amount between two states of a case, and what is paid back by the acts in between. */
export function effectsBetween(before: CaseState, after: CaseState, acts: readonly Act[]): MoneyEffects {
  const changes = Object.values(after.debts).map(({ id, amountCents, reversedCents }) => ({ debtId: id, fromCents: (before.debts[id]?.amountCents ?? 0) - (before.debts[id]?.reversedCents ?? 0), toCents: amountCents - reversedCents }));
  return { amounts: changes.flatMap((change) => amountChange(after, change)), repayment: repaymentIn(acts) };
}

function amountChange(state: CaseState, { debtId, fromCents, toCents }: Pick<DebtChange, 'debtId' | 'fromCents' | 'toCents'>): readonly AmountChange[] {
  const debt = state.debts[debtId];
  return debt === undefined || fromCents === toCents ? [] : [{ description: descriptionOf(debt), fromCents, toCents }];
}

function repaymentIn(acts: readonly Act[]): Repayment | null {
  const proposed = acts.find((act) => act.type === 'RefundProposed');
  return proposed === undefined ? null : { principalCents: proposed.data.principalCents, interestCents: proposed.data.interestCents };
}
