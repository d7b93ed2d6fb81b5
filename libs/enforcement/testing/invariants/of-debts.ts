import { dayOf } from '../../../law/calendar/local-date.js';
import { unitDebtId, unitsOfDays } from '../../debt/unit-debt.js';
import { barredAfter, deferredDays } from './barred-after.js';
import { owedBy } from './owed-by.js';
import { remindersOf } from './reminders.js';
import { earlierThan, first, newOf, ofType, type Invariant, type Moment } from './moment.js';

/** The acts by which a debt is collected, with the day on which they did. */
const collecting = (moment: Moment) => [
  ...newOf(moment, 'ReminderSent').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId, on: act.data.sentOn }))),
  ...newOf(moment, 'WritIssued').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId, on: dayOf(act.legalAt) }))),
  ...newOf(moment, 'CollectionHandedOver').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId, on: dayOf(act.legalAt) }))),
  ...newOf(moment, 'CollectionDecisionDrafted').flatMap((act) => unitsOfDays(moment.before.state.debts, act.data.orderId, act.data.days).map((debtId) => ({ act, debtId, on: dayOf(act.legalAt) }))),
];

const settledIsNotCollected: Invariant = {
  name: 'what is paid, barred, waived, written off or reversed is never collected',
  article: 'awb:4:85',
  broken: (moment) => first(collecting(moment), ({ act, debtId }) => owedBy(earlierThan(moment, act), debtId) <= 0, ({ act, debtId }) => `${act.type} ${debtId}`),
};

const collectedBeforeLimitation: Invariant = {
  name: 'nothing is collected after limitation struck: a year for a unit, five for a fine, anew after each interruption, longer by each deferral',
  article: 'awb:5:35',
  broken: (moment) => first(collecting(moment), ({ debtId, on }) => on > barredAfter(moment.before.acts, debtId), ({ act, debtId }) => `${act.type} ${debtId}`),
};

const remindedAfterDefault: Invariant = {
  name: 'no reminder without its warning, or before default and, for a unit, the collection decision',
  article: 'awb:4:112',
  broken: (moment) =>
    first(
      newOf(moment, 'ReminderSent').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId }))),
      ({ act, debtId }) => {
        const story = earlierThan(moment, act);
        if (!act.data.warning) return true;
        const fine = ofType(story, 'FineBecameDue').find(({ data }) => data.fineId === debtId);
        const payBy = fine?.data.payBy ?? ofType(story, 'UnitForfeited').find(({ data }) => unitDebtId(data.orderId, data.day, data) === debtId)?.data.payBy;
        const decided = ofType(story, 'CollectionDecided').find(({ data }) => data.debtIds.includes(debtId));
        const made = decided === undefined ? undefined : ofType(story, 'DecisionAnnounced').findLast(({ data }) => data.decisionId === decided.data.decisionId);
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
        const reminder = remindersOf(story, debtId).at(-1);
        return reminder === undefined || dayOf(act.legalAt) <= reminder.payBy || ofType(story, 'WritIssued').some(({ data }) => data.debtIds.includes(debtId));
      },
      ({ debtId }) => debtId,
    ),
};

const writAfterReminderLeft: Invariant = {
  name: 'no writ rests on a reminder that did not leave, or came back',
  article: 'awb:4:117',
  broken: (moment) => first(newOf(moment, 'WritIssued').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId }))), ({ act, debtId }) => remindersOf(earlierThan(moment, act), debtId).at(-1)?.left !== true, ({ debtId }) => debtId),
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
      ({ act, debtId }) => dayOf(act.legalAt) <= barredAfter(moment.before.acts, debtId) || owedBy(earlierThan(moment, act), debtId) <= 0,
      ({ debtId }) => debtId,
    ),
};

const noneDuringDeferral: Invariant = {
  name: 'nothing is demanded, claimed, decided or handed over during a deferral',
  article: 'awb:4:94',
  broken: (moment) =>
    first(
      collecting(moment),
      ({ act, debtId, on }) => deferredDays(earlierThan(moment, act), debtId).has(on),
      ({ act, debtId }) => `${act.type} ${debtId}`,
    ),
};

const handedOverWithWrit: Invariant = {
  name: 'only a writ is handed over, and not twice at once',
  article: 'awb:4:114',
  broken: (moment) =>
    first(
      newOf(moment, 'CollectionHandedOver').flatMap((act) => act.data.debtIds.map((debtId) => ({ act, debtId }))),
      ({ act, debtId }) => {
        const story = earlierThan(moment, act);
        const ended = ofType(story, 'HandoverEnded').map(({ data }) => data.handoverId);
        const underWay = ofType(story, 'CollectionHandedOver').some(({ data }) => data.debtIds.includes(debtId) && !ended.includes(data.handoverId));
        return underWay || !ofType(story, 'WritIssued').some(({ data }) => data.debtIds.includes(debtId));
      },
      ({ debtId }) => debtId,
    ),
};

export const ofDebts: readonly Invariant[] = [settledIsNotCollected, collectedBeforeLimitation, remindedAfterDefault, writAfterReminderTerm, writAfterReminderLeft, collectionDecidedOnce, collectionRestsOnFindings, barredWhenItStruck, noneDuringDeferral, handedOverWithWrit];
