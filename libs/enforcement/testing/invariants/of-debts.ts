import { dayOf } from '../../../law/calendar/local-date.js';
import { openPerDebt } from '../../../money/ledger.js';
import { postingsFor } from '../../../money/postings.js';
import type { RecordedAct } from '../../case/act.js';
import { evolve } from '../../case/evolve.js';
import { noCase } from '../../case/state.js';
import { outstandingCents } from '../../debt/evolve.js';
import { unitDebtId, unitsOfDays } from '../../debt/unit-debt.js';
import { earlierThan, first, newActs, newOf, ofType, type Invariant, type Moment } from './moment.js';

/** What was owed of a debt by these acts alone; 0 where it was never owed or is barred. */
function owedBy(acts: readonly RecordedAct[], debtId: string): number {
  return acts.reduce((owed, act) => {
    switch (act.type) {
      case 'UnitForfeited':
        return unitDebtId(act.data.orderId, act.data.day, act.data) === debtId ? owed + act.data.amountCents : owed;
      case 'FineBecameDue':
        return act.data.fineId === debtId ? owed + act.data.amountCents : owed;
      case 'PaymentReceived':
      case 'DebtWaived':
        return act.data.allocations.reduce((left, one) => (one.debtId === debtId ? left - one.amountCents : left), owed);
      case 'DebtBarred':
        return act.data.debtIds.includes(debtId) ? 0 : owed;
      case 'UnitsReversed':
        return act.data.units.some((unit) => unit.debtId === debtId) ? 0 : owed;
      default:
        return owed;
    }
  }, 0);
}

/** The acts by which a debt is collected, with the day on which they did. */
const collecting = (moment: Moment) => [
  ...newOf(moment, 'ReminderSent').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId, on: act.data.sentOn }))),
  ...newOf(moment, 'WritIssued').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId, on: dayOf(act.legalAt) }))),
  ...newOf(moment, 'CollectionDecisionDrafted').flatMap((act) => unitsOfDays(moment.before.state.debts, act.data.orderId, act.data.days).map((debtId) => ({ act, debtId, on: dayOf(act.legalAt) }))),
];

const settledIsNotCollected: Invariant = {
  name: 'what is paid, barred or waived is never collected',
  article: 'awb:4:85',
  broken: (moment) => first(collecting(moment), ({ act, debtId }) => owedBy(earlierThan(moment, act), debtId) <= 0, ({ act, debtId }) => `${act.type} ${debtId}`),
};

const collectedBeforeLimitation: Invariant = {
  name: 'nothing is collected after limitation struck: a year for a unit, five for a fine, anew after each reminder or writ',
  article: 'awb:5:35',
  broken: (moment) => first(collecting(moment), ({ debtId, on }) => on > barredAfter(moment, debtId), ({ act, debtId }) => `${act.type} ${debtId}`),
};

/** The same day so many years after the last thing that started the term; 29 February ends on the 28th. */
function barredAfter(moment: Moment, debtId: string): string {
  const { acts } = moment.before;
  const unit = ofType(acts, 'UnitForfeited').find(({ data }) => unitDebtId(data.orderId, data.day, data) === debtId);
  const started = [
    unit?.data.day ?? ofType(acts, 'FineBecameDue').find(({ data }) => data.fineId === debtId)?.data.payBy ?? '',
    ...ofType(acts, 'ReminderSent').filter(({ data }) => data.debtIds.includes(debtId)).map(({ data }) => data.sentOn),
    ...ofType(acts, 'WritIssued').filter(({ data }) => data.debtIds.includes(debtId)).map(({ legalAt }) => dayOf(legalAt)),
  ].reduce((last, day) => (day > last ? day : last), '');
  const year = String(Number(started.slice(0, 4)) + (unit === undefined ? 5 : 1));
  const leapless = started.endsWith('-02-29') ? '-02-28' : started.slice(4);
  return `${year}${leapless}`;
}

const remindedAfterDefault: Invariant = {
  name: 'no reminder before default and, for a unit, the collection decision',
  article: 'awb:4:112',
  broken: (moment) =>
    first(
      newOf(moment, 'ReminderSent').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId }))),
      ({ act, debtId }) => {
        const story = earlierThan(moment, act);
        const fine = ofType(story, 'FineBecameDue').find(({ data }) => data.fineId === debtId);
        const payBy = fine?.data.payBy ?? ofType(story, 'UnitForfeited').find(({ data }) => unitDebtId(data.orderId, data.day, data) === debtId)?.data.payBy;
        const decided = ofType(story, 'CollectionDecided').find(({ data }) => data.debtIds.includes(debtId));
        const made = decided === undefined ? undefined : ofType(story, 'DecisionAnnounced').find(({ data }) => data.decisionId === decided.data.decisionId);
        return payBy === undefined || act.data.sentOn <= payBy || act.data.sentOn > dayOf(act.legalAt) || (fine === undefined && (made === undefined || dayOf(made.data.announcedAt) > act.data.sentOn));
      },
      ({ debtId }) => debtId,
    ),
};

const writAfterReminderTerm: Invariant = {
  name: 'no writ before the term of the last reminder has passed, and not twice',
  article: 'awb:4:117',
  broken: (moment) =>
    first(
      newOf(moment, 'WritIssued').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId }))),
      ({ act, debtId }) => {
        const story = earlierThan(moment, act);
        const reminder = ofType(story, 'ReminderSent').findLast(({ data }) => data.debtIds.includes(debtId));
        return reminder === undefined || dayOf(act.legalAt) <= reminder.data.payBy || ofType(story, 'WritIssued').some(({ data }) => data.debtIds.includes(debtId));
      },
      ({ debtId }) => debtId,
    ),
};

const collectionDecidedOnce: Invariant = {
  name: 'the collection of a unit is decided once',
  article: 'awb:5:37',
  broken: (moment) =>
    first(
      newOf(moment, 'CollectionDecided').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId }))),
      ({ act, debtId }) => ofType(earlierThan(moment, act), 'CollectionDecided').some(({ data }) => data.debtIds.includes(debtId)),
      ({ debtId }) => debtId,
    ),
};

const collectionRestsOnFindings: Invariant = {
  name: 'a collection decision rests on evidence that an official adopted',
  article: 'awb:5:37',
  broken: (moment) =>
    first(
      newOf(moment, 'CollectionDecisionDrafted'),
      (act) => {
        const story = earlierThan(moment, act);
        const adopted = new Set(ofType(story, 'FindingsReported').flatMap(({ data }) => data.evidenceIds));
        return unitsOfDays(moment.before.state.debts, act.data.orderId, act.data.days).some((id) => !adopted.has(moment.before.state.debts[id]?.evidenceId ?? ''));
      },
      (act) => act.data.decisionId,
    ),
};

const barredWhenItStruck: Invariant = {
  name: 'limitation is recorded once it struck, of what was still owed',
  article: 'awb:4:104',
  broken: (moment) =>
    first(
      newOf(moment, 'DebtBarred').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId }))),
      ({ act, debtId }) => dayOf(act.legalAt) <= barredAfter(moment, debtId) || owedBy(earlierThan(moment, act), debtId) <= 0,
      ({ debtId }) => debtId,
    ),
};

const moneyActs: ReadonlySet<string> = new Set(['UnitForfeited', 'FineBecameDue', 'PaymentReceived', 'DebtWaived', 'DebtBarred', 'UnitsReversed']);

const everyEuroInTheLedger: Invariant = {
  name: 'every euro is in the ledger: transactions sum to zero, receivables are what is owed, and nobody pays more than that',
  article: 'awb:4:86',
  broken: (moment) => {
    if (!newActs(moment).some((act) => moneyActs.has(act.type))) return null;
    const { acts, state } = moment.after;
    let replayed = { ...noCase, caseNumber: state.caseNumber };
    const transactions = acts.flatMap((act) => {
      const made = postingsFor(act, replayed.debts);
      replayed = evolve(replayed, act);
      return made;
    });
    const unbalanced = transactions.find(({ postings }) => postings.reduce((sum, { cents }) => sum + cents, 0) !== 0);
    if (unbalanced !== undefined) return `transaction of act ${String(unbalanced.seq)}`;
    const open = openPerDebt(transactions.flatMap(({ postings }) => postings));
    return first(
      Object.values(state.debts),
      (debt) => {
        const owed = debt.status === 'barred' ? 0 : outstandingCents(debt);
        return owed < 0 || owed !== (open.get(debt.id) ?? 0) || owed !== owedBy(acts, debt.id);
      },
      (debt) => `${debt.id}: ${String(outstandingCents(debt))} owed, ${String(open.get(debt.id) ?? 0)} in the ledger`,
    );
  },
};

export const ofDebts: readonly Invariant[] = [settledIsNotCollected, collectedBeforeLimitation, remindedAfterDefault, writAfterReminderTerm, collectionDecidedOnce, collectionRestsOnFindings, barredWhenItStruck, everyEuroInTheLedger];
