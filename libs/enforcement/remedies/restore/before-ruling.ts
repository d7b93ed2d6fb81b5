import type { DebtState, Debts } from '../../debt/state.js';
import type { CaseState } from '../../case/state.js';
import type { PenaltyOrders } from '../../penalty-order/state.js';
import { aboutOf } from '../about.js';

/** How orders, fines and their money stood before a ruling took something away. */
export interface BeforeRuling {
  readonly seq: number;
  readonly annulled: readonly string[];
  readonly orders: PenaltyOrders;
  readonly fines: { readonly [fineId: string]: number };
  readonly debts: Debts;
}

/** What an appeal is about, as it stands now. */
export function beforeRuling(state: CaseState, appealId: string): BeforeRuling {
  const about = aboutOf(state, appealId);
  return {
    seq: state.seq,
    annulled: Object.keys(state.remedies.annulled),
    orders: Object.fromEntries(Object.entries(state.penaltyOrders).filter(([id]) => about.has(id))),
    fines: Object.fromEntries(Object.values(state.fines).flatMap(({ id, amountCents }) => (about.has(id) && amountCents !== null ? [[id, amountCents] as const] : []))),
    debts: Object.fromEntries(Object.entries(state.debts).filter(([, { orderId }]: readonly [string, DebtState]) => about.has(orderId))),
  };
}
