import type { Instant } from '../../law/calendar/brands.js';
import type { InstrumentView } from '../case/instrument-view.js';
import type { CaseState } from '../case/state.js';
import { defaultStartsAt } from './collectable.js';

/** The debts of a case: default sets in by itself once the last day to pay has passed (4:97 Awb), and is noted then. */
export function debtsView(state: CaseState): readonly InstrumentView[] {
  const debts = Object.values(state.debts);
  if (debts.length === 0) return [];
  const next = debts
    .filter((debt) => debt.status === 'owed')
    .map((debt) => defaultStartsAt(debt))
    .reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null);
  return [{ instrument: 'debts', id: 'debts', finished: next === null, steps: { 'record-default': next === null ? { status: 'done', dueAt: null } : { status: 'open', dueAt: next } } }];
}
