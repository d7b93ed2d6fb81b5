import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { reminderTerm } from '../../law/terms/reminder-term.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { notBefore, refusedByLaw, unlawful } from '../case/refusal.js';
import { termInDays } from '../terms/set-term.js';
import { allocate } from './allocate.js';
import { barredFrom, defaultStartsAt, mayBeReminded, mayBeWrit, stillOwed } from './collectable.js';
import { decideCollection } from './collection.js';
import { outstandingCents } from './evolve.js';
import { barOf, limitationTerms } from './limitation.js';
import { byKind, firstRefusal, withDebts } from './named-debts.js';
import type { DebtState } from './state.js';

type DebtCommands = 'DraftCollectionDecision' | 'RecordDefault' | 'SendReminder' | 'IssueWrit' | 'RecordBarred' | 'RecordPayment' | 'WaiveDebt';

/** Money debts (title 4.4 Awb): collection decision, default, reminder, writ, limitation, payment, waiver. */
export const decideDebt: Deciders<DebtCommands> = {
  ...decideCollection,
  RecordDefault: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const due = debts.filter((debt) => debt.status === 'owed' && outstandingCents(debt) > 0);
      const early = due.find((debt) => context.now < defaultStartsAt(debt));
      if (early !== undefined) return refuse(notBefore(defaultStartsAt(early)));
      if (due.length === 0) return record();
      const late = due.some((debt) => isLate(defaultStartsAt(debt), context.now));
      return record({ type: 'DebtsInDefault', data: { debtIds: due.map((debt) => debt.id), late } });
    }),
  SendReminder: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => mayBeReminded(debt, data.sentOn, dayOf(context.now)));
      return refusal === null ? reminded(debts, data.sentOn, context) : refuse(refusal);
    }),
  IssueWrit: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => mayBeWrit(debt, dayOf(context.now)));
      return refusal === null ? writ(debts, context) : refuse(refusal);
    }),
  RecordBarred: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const open = debts.filter((debt) => debt.status !== 'barred' && outstandingCents(debt) > 0);
      const early = open.find((debt) => context.now < barredFrom(debt));
      return early === undefined ? barred(open, context) : refuse(notBefore(barredFrom(early)));
    }),
  RecordPayment: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = impossiblePayment(data, context);
      if (refusal !== null) return refuse(refusal);
      const { amountCents, creditedOn, reference } = data;
      return record({ type: 'PaymentReceived', data: { amountCents, creditedOn, reference, ...allocate(debts, amountCents) } });
    }),
  WaiveDebt: (state, data, context) =>
    withDebts(state, data.debtIds, (debts) => {
      const refusal = firstRefusal(debts, (debt) => stillOwed(debt, dayOf(context.now)));
      if (refusal !== null) return refuse(refusal);
      return record({ type: 'DebtWaived', data: { ...data, allocations: debts.map((debt) => ({ debtId: debt.id, amountCents: outstandingCents(debt) })) } });
    }),
};

function impossiblePayment({ amountCents, creditedOn }: CommandData<'RecordPayment'>, context: DecisionContext) {
  if (amountCents < 1) return unlawful('payment-of-nothing', 'awb:4:89', 'Een betaling heeft een bedrag.', 'A payment has an amount.');
  if (creditedOn <= dayOf(context.now)) return null;
  return unlawful('payment-in-the-future', 'awb:4:89', 'Een betaling is niet in de toekomst bijgeschreven.', 'A payment is not credited in the future.');
}

/** A reminder gives two weeks to pay and starts limitation anew (4:112, 4:106 Awb). */
function reminded(debts: readonly DebtState[], sentOn: LocalDate, context: DecisionContext): Outcome {
  const term = reminderTerm({ sentOn }, context.rules);
  if (!term.ok) return refuse(refusedByLaw(term.refusal));
  const { payBy } = term.value;
  return interrupted(debts, { on: sentOn, kind: 'reminder' }, context, (named, barredAfter, limitation) => ({
    type: 'ReminderSent',
    data: { debtIds: named.map(({ id }) => id), sentOn, payBy, barredAfter, terms: [...named.map(({ id }) => termInDays(id, 'reminder', payBy, term.derivation)), ...limitation] },
  }));
}

/** A writ is enforceable at once and starts limitation anew (4:114, 4:106 Awb). */
function writ(debts: readonly DebtState[], context: DecisionContext): Outcome {
  return interrupted(debts, { on: dayOf(context.now), kind: 'writ' }, context, (named, barredAfter, terms) => ({
    type: 'WritIssued',
    data: { debtIds: named.map(({ id }) => id), barredAfter, terms },
  }));
}

type Interrupting = (named: readonly DebtState[], barredAfter: LocalDate, terms: ReturnType<typeof limitationTerms>) => Act;

/** One act for the units and one for the fines, each with the day after which its debts are barred. */
function interrupted(debts: readonly DebtState[], by: DebtState['interruptions'][number], context: DecisionContext, actFor: Interrupting): Outcome {
  const acts: Act[] = [];
  for (const named of byKind(debts)) {
    const [first] = named;
    if (first === undefined) continue;
    const bar = barOf(first, [by], context.rules);
    if (!bar.ok) return refuse(refusedByLaw(bar.refusal));
    acts.push(actFor(named, bar.barredAfter, limitationTerms(named, bar.barredAfter, bar.derivation)));
  }
  return record(...acts);
}

/** Limitation needs no act to strike; it is recorded so that nobody goes on collecting and the ledger can let go (4:104, 5:35 Awb). */
function barred(debts: readonly DebtState[], context: DecisionContext): Outcome {
  const acts: Act[] = [];
  for (const debt of debts) {
    const bar = barOf(debt, [], context.rules);
    if (!bar.ok) return refuse(refusedByLaw(bar.refusal));
    acts.push({ type: 'DebtBarred', data: { debtIds: [debt.id], derivation: bar.derivation } });
  }
  return record(...acts);
}
