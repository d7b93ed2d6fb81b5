import type { LocalDate } from '../../law/calendar/brands.js';
import { dayAfter, dayBefore, dayOf, earlierOf } from '../../law/calendar/local-date.js';
import { interestOnDebt, type OwedPart } from '../../law/amounts/interest-on-debt.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import { approvalOf } from '../decision/approval.js';
import type { FixedInterest } from './acts.js';
import { hasWrit, stillOwed } from './collectable.js';
import { firstRefusal, withDebts } from './named-debts.js';
import { outstandingCents } from './parts.js';
import type { DebtState } from './state.js';

/** What comes on top of the principal: costs of the writ (4:120 Awb) and interest, fixed by decision (4:98, 4:99 Awb). */
export const decideCharges: Deciders<'ChargeCosts' | 'FixInterest'> = {
  ChargeCosts: (state, data, context) =>
    withDebts(state, [data.debtId], (debts) => {
      const refusal = firstRefusal(debts, (debt) => stillOwed(debt, dayOf(context.now)) ?? hasWrit(debt));
      return refusal === null ? record({ type: 'CostsCharged', data }) : refuse(refusal);
    }),
  FixInterest: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => mayBearInterest(debt, data.until, context));
      if (refusal !== null) return refuse(refusal);
      const items: FixedInterest[] = [];
      for (const debt of debts) {
        const fixed = interestOf(debt, data.until, context);
        if (!fixed.ok) return refuse(fixed.refusal);
        items.push(fixed.item);
      }
      const amountCents = items.reduce((sum, { interestCents }) => sum + interestCents, 0);
      const approval = approvalOf({ kind: 'collection-decision', draftedBy: '', amountCents }, context);
      return approval.ok ? record({ type: 'InterestFixed', data: { ...data, items, mandate: approval.mandate } }) : refuse(approval.refusal);
    }),
};

function mayBearInterest(debt: DebtState, until: LocalDate, context: DecisionContext): Refusal | null {
  const today = dayOf(context.now);
  if (until > today) return unlawful('interest-in-the-future', 'awb:4:99', 'Rente wordt vastgesteld tot en met een dag die er al is.', 'Interest is fixed up to a day that has come.');
  if (until <= debt.payBy) return unlawful('not-in-default', 'awb:4:97', `${debt.id} was toen nog niet in verzuim.`, `${debt.id} was not in default by then.`);
  return debt.status === 'paid' ? null : stillOwed(debt, today);
}

type Fixed = { readonly ok: true; readonly item: FixedInterest } | { readonly ok: false; readonly refusal: Refusal };

/** The interest up to a day, less what was fixed before. */
function interestOf(debt: DebtState, until: LocalDate, context: DecisionContext): Fixed {
  const computed = interestOnDebt({ owedBy: 'debtor', parts: owedParts(debt, until), on: until }, context.rules);
  if (!computed.ok) return { ok: false, refusal: refusedByLaw(computed.refusal) };
  const interestCents = computed.value.dueCents - debt.interest.dueCents;
  if (interestCents > 0) return { ok: true, item: { debtId: debt.id, interestCents, derivation: computed.derivation } };
  if (computed.value.dueCents > 0) return { ok: false, refusal: unlawful('interest-fixed-already', 'awb:4:99', `De rente over ${debt.id} is al vastgesteld.`, `The interest on ${debt.id} was fixed already.`) };
  return { ok: false, refusal: unlawful('interest-below-threshold', 'awb:4:98', `Over ${debt.id} is geen rente verschuldigd: zij blijft onder de drempel.`, `No interest is owed on ${debt.id}: it stays under the threshold.`) };
}

/** The principal in parts, from the day after the last one to pay by the law alone, for interest runs on over a suspension (4:101 Awb): what each payment settled was owed from then until the day before it was credited, the rest up to `until`. */
function owedParts(debt: DebtState, until: LocalDate): readonly OwedPart[] {
  const from = dayAfter(debt.ownPayBy);
  const settled = debt.payments
    .filter(({ part, on }) => part === 'principal' && on > from)
    .map(({ on, cents }): OwedPart => ({ principalCents: cents, from, until: earlierOf(dayBefore(on), until) }));
  const open = outstandingCents(debt);
  return open > 0 ? [...settled, { principalCents: open, from, until }] : settled;
}
