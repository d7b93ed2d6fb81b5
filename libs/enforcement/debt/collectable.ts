import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { endOfDay } from '../../law/calendar/local-date.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { DebtState } from './state.js';

const settled: ReadonlySet<DebtState['status']> = new Set(['paid', 'waived', 'reversed', 'written-off']);

/** A debt that is paid, barred, waived, written off or reversed is never collected; limitation strikes by itself, whether or not it was recorded (4:104, 5:35 Awb). */
export function stillOwed(debt: DebtState, on: LocalDate): Refusal | null {
  if (settled.has(debt.status)) return unlawful('nothing-owed', 'awb:4:85', `Op ${debt.id} staat niets meer open.`, `Nothing is owed on ${debt.id}.`);
  if (debt.status !== 'barred' && on <= debt.barredAfter) return null;
  return unlawful('debt-barred', limitationArticle(debt), `${debt.id} is verjaard na ${debt.barredAfter}.`, `${debt.id} was barred after ${debt.barredAfter}.`);
}

const limitationArticle = ({ kind }: DebtState): string => (kind === 'fine' ? 'awb:4:104' : 'awb:5:35');

/** During a deferral nothing is demanded or collected (4:94 Awb). */
export function notDeferred({ id, extensions }: DebtState, on: LocalDate): Refusal | null {
  const deferral = extensions.find(({ from, until }) => from <= on && on <= until);
  if (deferral === undefined) return null;
  return unlawful('payment-deferred', 'awb:4:94', `Voor ${id} geldt uitstel van betaling tot en met ${deferral.until}.`, `Payment of ${id} is deferred until ${deferral.until}.`);
}

/** A reminder needs default, for a unit the collection decision of that day or before, no deferral, and must be sent before limitation strikes (4:112, 5:37, 4:94, 5:35 Awb). */
export function mayBeReminded(debt: DebtState, sentOn: LocalDate, today: LocalDate): Refusal | null {
  const owed = stillOwed(debt, sentOn) ?? notDeferred(debt, sentOn);
  if (owed !== null) return owed;
  if (sentOn > today) return unlawful('reminder-in-the-future', 'awb:4:112', 'Een aanmaning wordt niet in de toekomst verzonden.', 'A reminder is not sent in the future.');
  if (sentOn <= debt.payBy) return unlawful('not-in-default', 'awb:4:97', `${debt.id} is nog niet in verzuim.`, `${debt.id} is not in default yet.`);
  if (debt.collectionDecidedOn === null || sentOn < debt.collectionDecidedOn) {
    return unlawful('collection-not-decided', 'awb:5:37', 'Aanmanen kan pas na de invorderingsbeschikking.', 'A reminder follows the collection decision.');
  }
  if (debt.status === 'writ-issued') return writIssued(debt);
  if (debt.remindedOn === null || sentOn > debt.remindedOn) return null;
  return unlawful('reminded-already', 'awb:4:112', `Voor ${debt.id} is op ${debt.remindedOn} al aangemaand.`, `A reminder for ${debt.id} was sent on ${debt.remindedOn} already.`);
}

/** A writ needs a reminder whose term has passed without payment, and no deferral (4:117, 4:94 Awb). */
export function mayBeWrit(debt: DebtState, today: LocalDate): Refusal | null {
  const owed = stillOwed(debt, today) ?? notDeferred(debt, today);
  if (owed !== null) return owed;
  if (debt.status === 'writ-issued') return writIssued(debt);
  if (debt.reminderPayBy === null) return unlawful('not-reminded', 'awb:4:117', 'Een dwangbevel volgt op een aanmaning.', 'A writ follows a reminder.');
  if (today > debt.reminderPayBy) return null;
  return unlawful('reminder-term-running', 'awb:4:117', `De termijn van de aanmaning loopt tot en met ${debt.reminderPayBy}.`, `The term of the reminder runs until ${debt.reminderPayBy}.`);
}

const writIssued = (debt: DebtState): Refusal => unlawful('writ-already-issued', 'awb:4:114', `Voor ${debt.id} is al een dwangbevel uitgevaardigd.`, `A writ was issued for ${debt.id} already.`);

/** A writ can be executed: handing over needs one, once at a time, and no deferral (4:114, 4:94 Awb). */
export function mayBeHandedOver(debt: DebtState, today: LocalDate): Refusal | null {
  const owed = stillOwed(debt, today) ?? notDeferred(debt, today) ?? hasWrit(debt);
  if (owed !== null || debt.handoverId === null) return owed;
  return unlawful('handed-over-already', 'awb:4:114', `${debt.id} is al overgedragen (${debt.handoverId}).`, `${debt.id} was handed over already (${debt.handoverId}).`);
}

/** Execution rests on a writ (4:114 Awb). */
export const hasWrit = ({ id, status }: DebtState): Refusal | null => (status === 'writ-issued' ? null : unlawful('no-writ', 'awb:4:114', `Voor ${id} is geen dwangbevel uitgevaardigd.`, `No writ was issued for ${id}.`));

/** The first moment of default: the start of the day after the last day to pay (4:97 Awb). */
export const defaultStartsAt = (debt: Pick<DebtState, 'payBy'>): Instant => endOfDay(debt.payBy);

/** The first moment at which the debt is barred: the start of the day after the last one on which it could be collected. */
export const barredFrom = (debt: Pick<DebtState, 'barredAfter'>): Instant => endOfDay(debt.barredAfter);
