import { dayOf } from '../../law/calendar/local-date.js';
import { entryOf } from '../case/entry.js';
import type { Evolvers } from '../case/evolver.js';
import type { CaseState } from '../case/state.js';
import { withDraft } from '../decision/evolve.js';
import { stopTerm, termKey, withTerms } from '../terms/evolve.js';
import type { TermKind } from '../terms/term.js';
import type { Allocation, DebtAct } from './acts.js';
import type { DebtState } from './state.js';
import { unitsOfDays } from './unit-debt.js';

export const evolveDebt: Evolvers<DebtAct> = {
  CollectionDecisionDrafted: (state, act) => {
    const { decisionId, orderId, days, amountCents } = act.data;
    const collection = { debtIds: unitsOfDays(state.debts, orderId, days) };
    return { ...withDraft(state, act, { id: decisionId, kind: 'collection-decision', amountCents }), collections: { ...state.collections, [decisionId]: collection } };
  },
  CollectionDecided: (state, act) => {
    const decidedOn = dayOf(state.decisions[act.data.decisionId]?.announcedAt ?? act.legalAt);
    return changeDebts(state, act.data.debtIds, () => ({ collectionDecidedOn: decidedOn }));
  },
  DebtsInDefault: (state, act) => stopTerms(changeDebts(state, act.data.debtIds, (debt) => (debt.status === 'owed' ? { status: 'in-default' } : {})), act.data.debtIds, ['payment']),
  ReminderSent: (state, act) => {
    const { debtIds, sentOn, payBy, barredAfter, terms } = act.data;
    const changed = changeDebts(state, debtIds, (debt) => ({
      remindedOn: sentOn,
      reminderPayBy: payBy,
      barredAfter,
      interruptions: [...debt.interruptions, { on: sentOn, kind: 'reminder' }],
      status: 'reminded',
    }));
    const stopped = stopTerms(changed, debtIds, ['payment']);
    return { ...stopped, terms: withTerms(stopped.terms, terms, act.seq) };
  },
  WritIssued: (state, act) => {
    const { debtIds, barredAfter, terms } = act.data;
    const on = dayOf(act.legalAt);
    const changed = changeDebts(state, debtIds, (debt) => ({ status: 'writ-issued', barredAfter, interruptions: [...debt.interruptions, { on, kind: 'writ' }] }));
    const stopped = stopTerms(changed, debtIds, ['reminder']);
    return { ...stopped, terms: withTerms(stopped.terms, terms, act.seq) };
  },
  PaymentReceived: (state, act) => settle(state, act.data.allocations, (debt, amountCents) => ({ paidCents: debt.paidCents + amountCents })),
  DebtWaived: (state, act) => settle(state, act.data.allocations, (debt, amountCents) => ({ waivedCents: debt.waivedCents + amountCents })),
  DebtBarred: (state, act) => stopTerms(changeDebts(state, act.data.debtIds, () => ({ status: 'barred' })), act.data.debtIds, ['payment', 'reminder', 'limitation']),
};

function changeDebts(state: CaseState, ids: readonly string[], change: (debt: DebtState) => Partial<DebtState>): CaseState {
  const debts = { ...state.debts };
  for (const id of ids) {
    const debt = entryOf(debts, id);
    if (debt === undefined) throw new Error(`An act speaks of debt ${id}, which no earlier act made.`);
    debts[id] = { ...debt, ...change(debt) };
  }
  return { ...state, debts };
}

function stopTerms(state: CaseState, debtIds: readonly string[], kinds: readonly TermKind[], status: 'ended' | 'lapsed' = 'ended'): CaseState {
  const keys = debtIds.flatMap((id) => kinds.map((kind) => termKey(id, kind)));
  return { ...state, terms: keys.reduce((terms, key) => stopTerm(terms, key, status), state.terms) };
}

/** With the last euro the terms end that were about paying; limitation has nothing left to strike. */
function settle(state: CaseState, allocations: readonly Allocation[], change: (debt: DebtState, amountCents: number) => Partial<DebtState>): CaseState {
  return allocations.reduce((current, { debtId, amountCents }) => {
    const settled = changeDebts(current, [debtId], (debt) => settledStatus({ ...debt, ...change(debt, amountCents) }));
    const status = settled.debts[debtId]?.status;
    if (status !== 'paid' && status !== 'waived') return settled;
    return stopTerms(stopTerms(settled, [debtId], ['payment', 'reminder']), [debtId], ['limitation'], 'lapsed');
  }, state);
}

/** Nothing left to pay: paid where the last euro came in, waived where it was let go. */
function settledStatus(debt: DebtState): DebtState {
  if (outstandingCents(debt) > 0) return debt;
  return { ...debt, status: debt.waivedCents > 0 && debt.paidCents === 0 ? 'waived' : 'paid' };
}

/** What is still to be paid of a debt, in cents; nothing where a ruling took it back. */
export const outstandingCents = (debt: DebtState): number => (debt.status === 'reversed' ? 0 : debt.amountCents - debt.paidCents - debt.waivedCents);
