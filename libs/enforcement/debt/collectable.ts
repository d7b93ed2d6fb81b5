import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { addDays, startOfDay } from '../../law/calendar/local-date.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { DebtState } from './state.js';

/** A paid, barred or waived debt is never collected. */
export function stillOwed(debt: DebtState): Refusal | null {
  if (debt.status === 'paid' || debt.status === 'waived') return unlawful('nothing-owed', 'awb:4:85', `Op ${debt.id} staat niets meer open.`, `Nothing is owed on ${debt.id}.`);
  if (debt.status === 'barred') return barred(debt);
  return null;
}

const barred = (debt: DebtState): Refusal =>
  unlawful('debt-barred', debt.kind === 'fine' ? 'awb:4:104' : 'awb:5:35', `${debt.id} is verjaard na ${debt.barredAfter}.`, `${debt.id} was barred after ${debt.barredAfter}.`);

/** A reminder needs default, for a unit the collection decision, and must be sent before limitation strikes (4:112, 5:37, 5:35 Awb). */
export function mayBeReminded(debt: DebtState, sentOn: LocalDate, today: LocalDate): Refusal | null {
  const owed = stillOwed(debt);
  if (owed !== null) return owed;
  if (sentOn > today) return unlawful('reminder-in-the-future', 'awb:4:112', 'Een aanmaning wordt niet in de toekomst verzonden.', 'A reminder is not sent in the future.');
  if (sentOn <= debt.payBy) return unlawful('not-in-default', 'awb:4:97', `${debt.id} is nog niet in verzuim.`, `${debt.id} is not in default yet.`);
  if (!debt.collectionDecided) return unlawful('collection-not-decided', 'awb:5:37', 'Aanmanen kan pas na de invorderingsbeschikking.', 'A reminder follows the collection decision.');
  return sentOn > debt.barredAfter ? barred(debt) : null;
}

/** A writ needs a reminder whose term has passed without payment (4:117 Awb). */
export function mayBeWrit(debt: DebtState, today: LocalDate): Refusal | null {
  const owed = stillOwed(debt);
  if (owed !== null) return owed;
  if (debt.reminderPayBy === null) return unlawful('not-reminded', 'awb:4:117', 'Een dwangbevel volgt op een aanmaning.', 'A writ follows a reminder.');
  if (today <= debt.reminderPayBy) return unlawful('reminder-term-running', 'awb:4:117', `De termijn van de aanmaning loopt tot en met ${debt.reminderPayBy}.`, `The term of the reminder runs until ${debt.reminderPayBy}.`);
  return today > debt.barredAfter ? barred(debt) : null;
}

/** The first moment of default: the start of the day after the last day to pay (4:97 Awb). */
export const defaultStartsAt = (debt: Pick<DebtState, 'payBy'>): Instant => startOfDay(addDays(debt.payBy, 1));
