import { entryOf } from '../case/entry.js';
import { refuse, type Outcome } from '../case/outcome.js';
import { notFound, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import type { DebtState } from './state.js';

/** Goes on with the debts of these ids, each once and in their order; refuses where one is not there. */
export function withDebts(state: CaseState, ids: readonly string[], then: (debts: readonly DebtState[]) => Outcome): Outcome {
  const debts: DebtState[] = [];
  for (const id of new Set(ids)) {
    const debt = entryOf(state.debts, id);
    if (debt === undefined) return refuse(notFound('schuld', id));
    debts.push(debt);
  }
  return then(debts);
}

/** The first thing that stands in the way of any of the debts. */
export function firstRefusal(debts: readonly DebtState[], check: (debt: DebtState) => Refusal | null): Refusal | null {
  for (const debt of debts) {
    const refusal = check(debt);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Units and fines apart: their limitation differs, so one act is about one kind. */
export const byKind = (debts: readonly DebtState[]): readonly (readonly DebtState[])[] =>
  (['penalty-payment', 'fine'] as const).map((kind) => debts.filter((debt) => debt.kind === kind)).filter((group) => group.length > 0);
