import type { LocalDate } from '../../law/calendar/brands.js';
import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import { stopTerm, termKey } from '../terms/evolve.js';
import type { TermKind } from '../terms/term.js';
import type { Allocation } from './acts.js';
import type { MoneyState } from './money-state.js';
import { isGivenUp, openCents } from './parts.js';
import type { DebtState } from './state.js';

/** The state with each of these debts changed. */
export function changeDebts(state: CaseState, ids: readonly string[], change: (debt: DebtState) => Partial<DebtState>): CaseState {
  const debts = { ...state.debts };
  for (const id of ids) {
    const debt = entryOf(debts, id);
    if (debt === undefined) throw new Error(`An act speaks of debt ${id}, which no earlier act made.`);
    debts[id] = { ...debt, ...change(debt) };
  }
  return { ...state, debts };
}

export const withMoney = (state: CaseState, change: Partial<MoneyState>): CaseState => ({ ...state, money: { ...state.money, ...change } });

export function stopTerms(state: CaseState, debtIds: readonly string[], kinds: readonly TermKind[], status: 'ended' | 'lapsed' = 'ended'): CaseState {
  const keys = debtIds.flatMap((id) => kinds.map((kind) => termKey(id, kind)));
  return { ...state, terms: keys.reduce((terms, key) => stopTerm(terms, key, status), state.terms) };
}

/** With the last euro the terms end that were about paying; limitation has nothing left to strike. */
export function settle(state: CaseState, debtId: string, change: (debt: DebtState) => Partial<DebtState>): CaseState {
  const settled = changeDebts(state, [debtId], (debt) => withSettledStatus({ ...debt, ...change(debt) }));
  const status = settled.debts[debtId]?.status;
  if (status !== 'paid' && status !== 'waived' && status !== 'reversed') return settled;
  return stopTerms(stopTerms(settled, [debtId], ['payment', 'reminder']), [debtId], ['limitation'], 'lapsed');
}

/** Nothing left to pay: reversed where all of it fell away, waived where it was let go and nothing was paid, else paid. */
function withSettledStatus(debt: DebtState): DebtState {
  if (debt.amountCents === debt.reversedCents) return { ...debt, status: 'reversed' };
  if (isGivenUp(debt) || openCents(debt) > 0) return debt;
  return { ...debt, status: debt.waivedCents > 0 && debt.paidCents === 0 ? 'waived' : 'paid' };
}

/** A debt after so much of one part was paid. */
export function afterPayment(debt: DebtState, { part, amountCents }: Allocation, on: LocalDate): Partial<DebtState> {
  const payments = [...debt.payments, { on, part, cents: amountCents }];
  if (part === 'principal') return { payments, paidCents: debt.paidCents + amountCents };
  return { payments, [part]: { ...debt[part], paidCents: debt[part].paidCents + amountCents } };
}

/** A debt after so much of one part was waived. */
export function afterWaiver(debt: DebtState, { part, amountCents }: Allocation): Partial<DebtState> {
  if (part === 'principal') return { waivedCents: debt.waivedCents + amountCents };
  return { [part]: { ...debt[part], waivedCents: debt[part].waivedCents + amountCents } };
}

/** A debt that owes so much more on top; one that was paid is open again. */
export function withCharge(debt: DebtState, part: 'costs' | 'interest', cents: number): Partial<DebtState> {
  const charged = { [part]: { ...debt[part], dueCents: debt[part].dueCents + cents } };
  return debt.status === 'paid' ? { ...charged, status: 'in-default', remindedOn: null, reminderPayBy: null } : charged;
}
