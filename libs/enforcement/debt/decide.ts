import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { limitation } from '../../law/terms/limitation.js';
import { reminderTerm } from '../../law/terms/reminder-term.js';
import type { LawRefusal } from '../../law/derivation.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, DecisionRules } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { termInDays } from '../terms/set-term.js';
import { allocate } from './allocate.js';
import { defaultStartsAt, mayBeReminded, mayBeWrit, stillOwed } from './collectable.js';
import { outstandingCents } from './evolve.js';
import type { DebtState } from './state.js';
import { unitDebtId } from './unit-debt.js';

type DebtCommands = 'DraftCollectionDecision' | 'RecordDefault' | 'SendReminder' | 'IssueWrit' | 'RecordPayment' | 'WaiveDebt';

/** Money debts (title 4.4 Awb): collection decision, default, reminder, writ, payment, waiver. */
export const decideDebt: Deciders<DebtCommands> = {
  DraftCollectionDecision: (state, data) =>
    withDebts(state, data.days.map((day) => unitDebtId(data.orderId, day)), (debts) => {
      const refusal = firstRefusal(debts, (debt) => stillOwed(debt) ?? notDecidedYet(debt));
      if (refusal !== null) return refuse(refusal);
      const decisionId = `C${String(Object.values(state.decisions).filter((decision) => decision.kind === 'collection-decision').length + 1)}`;
      return record({ type: 'CollectionDecisionDrafted', data: { ...data, decisionId, amountCents: debts.reduce((sum, debt) => sum + outstandingCents(debt), 0) } });
    }),
  RecordDefault: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const due = debts.filter((debt) => debt.status === 'owed' && outstandingCents(debt) > 0);
      const early = due.find((debt) => dayOf(context.now) <= debt.payBy);
      if (early !== undefined) return refuse(unlawful('payment-term-running', 'awb:4:97', `De betaaltermijn loopt tot en met ${early.payBy}.`, `The payment term runs until ${early.payBy}.`));
      if (due.length === 0) return record();
      const late = due.some((debt) => isLate(defaultStartsAt(debt), context.now));
      return record({ type: 'DebtsInDefault', data: { debtIds: due.map((debt) => debt.id), late } });
    }),
  SendReminder: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => mayBeReminded(debt, data.sentOn, dayOf(context.now)));
      return refusal === null ? reminded(debts, data.sentOn, data, context) : refuse(refusal);
    }),
  IssueWrit: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const today = dayOf(context.now);
      const refusal = firstRefusal(debts, (debt) => mayBeWrit(debt, today));
      if (refusal !== null) return refuse(refusal);
      const barred = latestBar(debts, today, 'writ', context);
      return barred.ok ? record({ type: 'WritIssued', data: { ...data, barredAfter: barred.barredAfter } }) : refuse(refusedByLaw(barred.refusal));
    }),
  RecordPayment: (state, data) =>
    withDebts(state, data.debtIds, (debts) => {
      if (data.amountCents < 1) return refuse(unlawful('payment-of-nothing', 'awb:4:89', 'Een betaling heeft een bedrag.', 'A payment has an amount.'));
      const { amountCents, creditedOn, reference } = data;
      return record({ type: 'PaymentReceived', data: { amountCents, creditedOn, reference, ...allocate(debts, amountCents) } });
    }),
  WaiveDebt: (state, data) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, stillOwed);
      if (refusal !== null) return refuse(refusal);
      return record({ type: 'DebtWaived', data: { ...data, allocations: debts.map((debt) => ({ debtId: debt.id, amountCents: outstandingCents(debt) })) } });
    }),
};

function withDebts(state: CaseState, ids: readonly string[], then: (debts: readonly DebtState[]) => Outcome): Outcome {
  const debts: DebtState[] = [];
  for (const id of new Set(ids)) {
    const debt = state.debts[id];
    if (debt === undefined) return refuse(notFound('schuld', id));
    debts.push(debt);
  }
  return then(debts);
}

function firstRefusal(debts: readonly DebtState[], check: (debt: DebtState) => Refusal | null): Refusal | null {
  for (const debt of debts) {
    const refusal = check(debt);
    if (refusal !== null) return refusal;
  }
  return null;
}

function notDecidedYet(debt: DebtState): Refusal | null {
  return debt.collectionDecided ? unlawful('collection-already-decided', 'awb:5:37', `Over de invordering van ${debt.id} is al beslist.`, `The collection of ${debt.id} was decided already.`) : null;
}

function reminded(debts: readonly DebtState[], sentOn: LocalDate, data: { debtIds: string[]; sentOn: LocalDate }, context: DecisionContext): Outcome {
  const term = reminderTerm({ sentOn }, context.rules);
  if (!term.ok) return refuse(refusedByLaw(term.refusal));
  const barred = latestBar(debts, sentOn, 'reminder', context);
  if (!barred.ok) return refuse(refusedByLaw(barred.refusal));
  const terms = debts.map((debt) => termInDays(debt.id, 'reminder', term.value.payBy, term.derivation));
  return record({ type: 'ReminderSent', data: { ...data, payBy: term.value.payBy, barredAfter: barred.barredAfter, terms } });
}

type Bar = { readonly ok: true; readonly barredAfter: LocalDate } | { readonly ok: false; readonly refusal: LawRefusal };

/** A reminder or writ starts the limitation term anew, for every debt on the same day (4:105, 4:106, 4:110 Awb). */
function latestBar(debts: readonly DebtState[], on: LocalDate, kind: 'reminder' | 'writ', context: DecisionContext): Bar {
  const [first] = debts;
  if (first === undefined) return { ok: true, barredAfter: on };
  const computed = limitation({ kind: first.kind, from: first.limitationFrom, events: [...(first.remindedOn === null ? [] : [{ on: first.remindedOn, kind: 'reminder' as const }]), { on, kind }] }, context.rules);
  return computed.ok ? { ok: true, barredAfter: computed.value.barredAfter } : computed;
}

export const collectionRules: DecisionRules = {
  beforeApproval: () => null,
  onAnnounced: (state, decision) => {
    const drafted = state.collections[decision.id];
    if (drafted === undefined) return refuse(notFound('invorderingsbeschikking', decision.id));
    return record({ type: 'CollectionDecided', data: { decisionId: decision.id, debtIds: drafted.debtIds, amountCents: decision.amountCents ?? 0 } });
  },
};
