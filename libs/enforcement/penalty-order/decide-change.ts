import type { Deciders, DecisionRules } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful, type Refusal } from '../case/refusal.js';
import { changedOrder } from './change.js';
import type { PenaltyOrderChange, PenaltyOrderState } from './state.js';

/** Lifting, suspending or reducing a penalty order (5:34 Awb): a decision of its own, with its own letter. */
export const decidePenaltyOrderChange: Deciders<'DraftPenaltyOrderChange'> = {
  DraftPenaltyOrderChange: (state, data) => {
    const order = state.penaltyOrders[data.orderId];
    if (order === undefined) return refuse(notFound('last onder dwangsom', data.orderId));
    const refusal = changeable(order, data.change);
    if (refusal !== null) return refuse(refusal);
    const changeId = `W${String(Object.keys(state.penaltyOrderChanges).length + 1)}`;
    return record({ type: 'PenaltyOrderChangeDrafted', data: { ...data, changeId } });
  },
};

function changeable(order: PenaltyOrderState, change: PenaltyOrderChange): Refusal | null {
  if (order.announcedAt === null || order.liftedAt !== null) {
    return unlawful('penalty-order-not-in-force', 'awb:5:34', 'Deze last geldt niet (meer).', 'This penalty order is not in force.');
  }
  if (change.kind === 'suspend' && change.until !== undefined && change.until <= change.from) {
    return unlawful('suspension-ends-before-it-starts', 'awb:5:34', 'De opschorting eindigt vóór zij begint.', 'The suspension ends before it starts.');
  }
  const inForce = order.versions.at(-1);
  if (change.kind === 'reduce' && inForce !== undefined && (change.amountPerDayCents > inForce.amountPerDayCents || change.capCents > inForce.capCents)) {
    return unlawful('reduction-raises', 'awb:5:34', 'Verminderen kan niet verhogen.', 'A reduction cannot raise amount or cap.');
  }
  if (change.kind === 'reduce' && change.capCents < order.forfeitedCents) {
    return unlawful('cap-below-forfeited', 'awb:5:34', 'Het nieuwe maximum ligt onder wat al is verbeurd.', 'The new cap lies below what was forfeited already.');
  }
  return null;
}

export const penaltyOrderChangeRules: DecisionRules = {
  beforeApproval: (state, decision) => {
    const drafted = state.penaltyOrderChanges[decision.id];
    const order = drafted === undefined ? undefined : state.penaltyOrders[drafted.orderId];
    return drafted === undefined || order === undefined ? notFound('wijziging', decision.id) : changeable(order, drafted.change);
  },
  onAnnounced: (state, decision, announcedAt) => {
    const drafted = state.penaltyOrderChanges[decision.id];
    const order = drafted === undefined ? undefined : state.penaltyOrders[drafted.orderId];
    if (drafted === undefined || order === undefined) return refuse(notFound('wijziging', decision.id));
    const current = order.versions.at(-1)?.version ?? 1;
    const version = drafted.change.kind === 'reduce' ? current + 1 : current;
    const data = { orderId: order.id, changeId: decision.id, change: drafted.change, version, effectiveAt: announcedAt };
    const after = { ...order, ...changedOrder(order, data) };
    const reached = after.liftedAt === null && order.capReachedOn === null && after.forfeitedCents > 0 && after.forfeitedCents >= (after.versions.at(-1)?.capCents ?? 0);
    const lastDay = order.bookedDays.at(-1);
    return reached && lastDay !== undefined
      ? record({ type: 'PenaltyOrderChanged', data }, { type: 'CapReached', data: { orderId: order.id, day: lastDay, totalCents: after.forfeitedCents } })
      : record({ type: 'PenaltyOrderChanged', data });
  },
};
