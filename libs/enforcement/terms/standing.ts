import type { LocalDate } from '../../law/calendar/brands.js';
import type { CaseState } from '../case/state.js';
import { termKey } from './evolve.js';

/** The last day of each term of the case as it stands, those to pay a unit among them, by the keys of the list. */
export function standingDays(state: CaseState): ReadonlyMap<string, LocalDate> {
  const days = new Map<string, LocalDate>();
  for (const { id, payBy } of Object.values(state.debts)) days.set(termKey(id, 'payment'), payBy);
  for (const { key, lastDay } of Object.values(state.terms)) if (lastDay !== null) days.set(key, lastDay);
  return days;
}
