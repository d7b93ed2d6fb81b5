import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import type { DebtState } from './state.js';

/** The debts that a payer designates (4:92(2) Awb) by what the letter is about: a fine, a collection decision, or a penalty order with all its units; the oldest first. */
export function designated(state: CaseState, subject: string): readonly DebtState[] {
  const collected = entryOf(state.collections, subject)?.debtIds;
  const all = Object.values(state.debts);
  const named = collected === undefined ? all.filter(({ orderId }) => orderId === subject) : all.filter(({ id }) => collected.includes(id));
  return [...named].sort((one, other) => ((one.day ?? '') < (other.day ?? '') ? -1 : 1));
}
