import type { DebtState } from '../../debt/state.js';
import type { CaseState } from '../../case/state.js';
import type { Reversal } from '../../debt/acts.js';
import { aboutOf } from '../about.js';
import { withRemedies } from '../with-remedies.js';
import type { BeforeRuling } from './ruling-snapshot.js';

/** What an appeal is about, as it stands now. */
export function beforeRuling(state: CaseState, appealId: string): BeforeRuling {
  const about = aboutOf(state, appealId);
  return {
    seq: state.seq,
    annulled: Object.keys(state.remedies.annulled),
    orders: Object.fromEntries(Object.entries(state.penaltyOrders).filter(([id]) => about.has(id))),
    fines: Object.fromEntries(Object.values(state.fines).flatMap(({ id, amountCents }) => (about.has(id) && amountCents !== null ? [[id, amountCents] as const] : []))),
    debts: Object.fromEntries(Object.entries(state.debts).filter(([, { orderId }]: readonly [string, DebtState]) => about.has(orderId))),
    taken: [],
  };
}

/** The money that a reversal takes away because of a ruling is what a higher court can give back. */
export function withTaken(state: CaseState, { procedureId, items }: { readonly procedureId?: string | undefined; readonly items: readonly Reversal[] }): CaseState {
  const before = procedureId === undefined ? undefined : state.remedies.beforeRuling[procedureId];
  if (procedureId === undefined || before === undefined) return state;
  return withRemedies(state, ({ beforeRuling: all }) => ({ beforeRuling: { ...all, [procedureId]: { ...before, taken: [...before.taken, ...items] } } }));
}
