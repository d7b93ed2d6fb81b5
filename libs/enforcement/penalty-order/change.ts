import type { PenaltyOrderAct } from './acts.js';
import type { PenaltyOrderState } from './state.js';

type Changed = Extract<PenaltyOrderAct, { type: 'PenaltyOrderChanged' }>['data'];

/** What lifting, suspending or reducing (5:34 Awb) does to an order from the moment that it takes effect. */
export function changedOrder(order: PenaltyOrderState, changed: Changed): Partial<PenaltyOrderState> {
  const { change, effectiveAt, version } = changed;
  switch (change.kind) {
    case 'lift':
      return { liftedAt: effectiveAt, holds: [...order.holds, { from: effectiveAt, until: null }] };
    case 'suspend':
      return { holds: [...order.holds, { from: change.from, until: change.until ?? null }] };
    case 'reduce':
      return { versions: [...order.versions, { version, amountPerDayCents: change.amountPerDayCents, capCents: change.capCents, from: effectiveAt }] };
  }
}
