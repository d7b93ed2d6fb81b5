import type { Instant } from '../../law/calendar/brands.js';
import type { PenaltyOrderAct } from './acts.js';
import type { Hold, PenaltyOrderChange, PenaltyOrderState } from './state.js';

type Changed = Extract<PenaltyOrderAct, { type: 'PenaltyOrderChanged' }>['data'];

/** What lifting, suspending or reducing (5:34 Awb) does to an order from the moment that it takes effect. */
export function changedOrder(order: PenaltyOrderState, changed: Changed): Partial<PenaltyOrderState> {
  const { change, effectiveAt, version } = changed;
  switch (change.kind) {
    case 'lift':
      return { liftedAt: effectiveAt, holds: [...order.holds, { from: effectiveAt, until: null }] };
    case 'suspend':
      return { holds: [...order.holds, ...suspension(change, effectiveAt)] };
    case 'reduce':
      return { versions: [...order.versions, { version, amountPerDayCents: change.amountPerDayCents, capCents: change.capCents, from: effectiveAt }] };
  }
}

/** A suspension works from its making known on: what was forfeited before stays forfeited. */
function suspension(change: Extract<PenaltyOrderChange, { kind: 'suspend' }>, effectiveAt: Instant): readonly Hold[] {
  const from = change.from > effectiveAt ? change.from : effectiveAt;
  const until = change.until ?? null;
  return until !== null && until <= from ? [] : [{ from, until }];
}

/** The change as it takes effect: a reduced cap never falls below what was forfeited by then. */
export function asItTakesEffect(order: PenaltyOrderState, change: PenaltyOrderChange): PenaltyOrderChange {
  return change.kind === 'reduce' ? { ...change, capCents: Math.max(change.capCents, order.forfeitedCents) } : change;
}
