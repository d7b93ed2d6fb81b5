import type { Evolvers } from '../case/evolver.js';
import type { CaseState } from '../case/state.js';
import { withDraft } from '../decision/evolve.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { Allocation, DebtAct } from './acts.js';
import type { DebtState } from './state.js';
import { unitDebtId } from './unit-debt.js';

export const evolveDebt: Evolvers<DebtAct> = {
  CollectionDecisionDrafted: (state, act) => {
    const { decisionId, orderId, days, amountCents } = act.data;
    const collection = { debtIds: days.map((day) => unitDebtId(orderId, day)) };
    return { ...withDraft(state, act, { id: decisionId, kind: 'collection-decision', amountCents }), collections: { ...state.collections, [decisionId]: collection } };
  },
  CollectionDecided: (state, act) => changeDebts(state, act.data.debtIds, () => ({ collectionDecided: true })),
  DebtsInDefault: (state, act) => changeDebts(state, act.data.debtIds, (debt) => (debt.status === 'owed' ? { status: 'in-default' } : {})),
  ReminderSent: (state, act) => ({
    ...changeDebts(state, act.data.debtIds, () => ({
      remindedOn: act.data.sentOn,
      reminderPayBy: act.data.payBy,
      barredAfter: act.data.barredAfter,
      status: 'reminded',
    })),
    terms: withTerms(state.terms, act.data.terms, act.seq),
  }),
  WritIssued: (state, act) => changeDebts(state, act.data.debtIds, () => ({ status: 'writ-issued', barredAfter: act.data.barredAfter })),
  PaymentReceived: (state, act) => settle(state, act.data.allocations, (debt, amountCents) => ({ paidCents: debt.paidCents + amountCents })),
  DebtWaived: (state, act) => settle(state, act.data.allocations, (debt, amountCents) => ({ waivedCents: debt.waivedCents + amountCents })),
  DebtBarred: (state, act) => changeDebts(state, act.data.debtIds, () => ({ status: 'barred' })),
};

function changeDebts(state: CaseState, ids: readonly string[], change: (debt: DebtState) => Partial<DebtState>): CaseState {
  const debts = { ...state.debts };
  for (const id of ids) {
    const debt = debts[id];
    if (debt === undefined) throw new Error(`An act speaks of debt ${id}, which no earlier act made.`);
    debts[id] = { ...debt, ...change(debt) };
  }
  return { ...state, debts };
}

function settle(state: CaseState, allocations: readonly Allocation[], change: (debt: DebtState, amountCents: number) => Partial<DebtState>): CaseState {
  return allocations.reduce((current, { debtId, amountCents }) => {
    const settled = changeDebts(current, [debtId], (debt) => settledStatus({ ...debt, ...change(debt, amountCents) }));
    const debt = settled.debts[debtId];
    const done = debt?.status === 'paid' || debt?.status === 'waived';
    return done ? { ...settled, terms: stopTerm(settled.terms, termKey(debtId, 'payment'), 'ended') } : settled;
  }, state);
}

/** Nothing left to pay: paid where the last euro came in, waived where it was let go. */
function settledStatus(debt: DebtState): DebtState {
  if (outstandingCents(debt) > 0) return debt;
  return { ...debt, status: debt.waivedCents > 0 && debt.paidCents === 0 ? 'waived' : 'paid' };
}

/** What is still to be paid of a debt, in cents. */
export const outstandingCents = (debt: DebtState): number => debt.amountCents - debt.paidCents - debt.waivedCents;
