import type { Reversal } from '../../debt/acts.js';
import type { Debts } from '../../debt/state.js';
import type { PenaltyOrders } from '../../penalty-order/state.js';

/** How orders, fines and their money stood before a ruling took something away. */
export interface BeforeRuling {
  readonly seq: number;
  readonly annulled: readonly string[];
  readonly orders: PenaltyOrders;
  readonly fines: { readonly [fineId: string]: number };
  readonly debts: Debts;
  /** What fell away of the debts because of the ruling, and of nothing else. */
  readonly taken: readonly Reversal[];
}
