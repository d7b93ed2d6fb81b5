import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { RecordedAct } from '../case/act.js';
import type { Evolvers } from '../case/evolver.js';
import { patchEntry } from '../case/patch.js';
import type { CaseState } from '../case/state.js';
import { withDraft } from '../decision/evolve.js';
import { withTerms } from '../terms/evolve.js';
import type { TermSet } from '../terms/term.js';
import type { DebtAct } from './acts.js';
import { changeDebts, stopTerms, withCharge, withMoney } from './change.js';
import type { DebtState, Interruption } from './state.js';
import { unitsOfDays } from './unit-debt.js';

type Collecting = 'CollectionDecisionDrafted' | 'CollectionDecided' | 'DebtsInDefault' | 'ReminderSent' | 'WritIssued' | 'CollectionHandedOver' | 'HandoverEnded' | 'CostsCharged' | 'InterestFixed' | 'DebtBarred' | 'LimitationInterrupted' | 'LimitationAlarmRaised';

export const evolveCollecting: Evolvers<Extract<DebtAct, { type: Collecting }>> = {
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
    const { sentOn, payBy, fee } = act.data;
    const reminded = interrupt(state, act, { on: sentOn, kind: 'reminder' }, () => ({ remindedOn: sentOn, reminderPayBy: payBy, status: 'reminded' }));
    const charged = fee === null ? reminded : changeDebts(reminded, [fee.debtId], (debt) => withCharge(debt, 'costs', fee.feeCents));
    return afterTerms(charged, act, 'payment');
  },
  WritIssued: (state, act) => afterTerms(interrupt(state, act, { on: dayOf(act.legalAt), kind: 'writ' }, () => ({ status: 'writ-issued' })), act, 'reminder'),
  CollectionHandedOver: (state, act) => {
    const { handoverId: id, debtIds, service } = act.data;
    const handover = { id, debtIds, service, at: act.legalAt, status: 'handed-over' as const };
    return withMoney(changeDebts(state, debtIds, () => ({ handoverId: id })), { handovers: { ...state.money.handovers, [id]: handover } });
  },
  HandoverEnded: (state, act) => {
    const { handoverId, outcome } = act.data;
    const handovers = patchEntry(state.money.handovers, handoverId, { status: outcome });
    return withMoney(changeDebts(state, handovers[handoverId]?.debtIds ?? [], () => ({ handoverId: null })), { handovers });
  },
  CostsCharged: (state, act) => changeDebts(state, [act.data.debtId], (debt) => withCharge(debt, 'costs', act.data.amountCents)),
  InterestFixed: (state, act) => act.data.items.reduce((changed, { debtId, interestCents }) => changeDebts(changed, [debtId], (debt) => withCharge(debt, 'interest', interestCents)), state),
  DebtBarred: (state, act) => stopTerms(changeDebts(state, act.data.debtIds, () => ({ status: 'barred', givenUp: 'barred' })), act.data.debtIds, ['payment', 'reminder', 'limitation']),
  LimitationInterrupted: (state, act) => {
    const { on, kind, terms } = act.data;
    const interrupted = interrupt(state, act, { on, kind }, () => ({}));
    return { ...interrupted, terms: withTerms(interrupted.terms, terms, act.seq) };
  },
  LimitationAlarmRaised: (state, act) => {
    const { key, debtIds, month, owner, problem } = act.data;
    const alarmed = changeDebts(state, debtIds, () => ({ alarmed: month }));
    return { ...alarmed, tasks: { ...alarmed.tasks, [key]: { key, step: 'limitation-alarm', problem, owner, debtIds, raisedAt: act.legalAt, resolvedAt: null } } };
  },
};

type Interrupting = RecordedAct & { readonly data: { readonly debtIds: readonly string[]; readonly barredAfter: LocalDate; readonly terms: readonly TermSet[] } };

/** Limitation starts anew, and has not asked for attention yet. */
function interrupt(state: CaseState, { data: { debtIds, barredAfter } }: Interrupting, by: Interruption, change: () => Partial<DebtState>): CaseState {
  return changeDebts(state, debtIds, (debt) => ({ ...change(), barredAfter, alarmed: null, interruptions: [...debt.interruptions, by] }));
}

function afterTerms(state: CaseState, { data: { debtIds, terms }, seq }: Interrupting, over: 'payment' | 'reminder'): CaseState {
  const stopped = stopTerms(state, debtIds, [over]);
  return { ...stopped, terms: withTerms(stopped.terms, terms, seq) };
}
