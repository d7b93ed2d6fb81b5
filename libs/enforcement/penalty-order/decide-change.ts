import type { CommandData } from '../../contracts/commands/command.js';
import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { liftingRequest } from '../../law/terms/lifting-request.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders, DecisionRules } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { asItTakesEffect, changedOrder } from './change.js';
import { money } from './draft.js';
import { latestDay } from './latest-day.js';
import type { PenaltyOrderChange, PenaltyOrderState } from './state.js';

/** Lifting, suspending or reducing a penalty order (5:34 Awb): a decision of its own, with its own letter. */
export const decidePenaltyOrderChange: Deciders<'DraftPenaltyOrderChange'> = {
  DraftPenaltyOrderChange: (state, data, context) => {
    const order = state.penaltyOrders[data.orderId];
    if (order === undefined) return refuse(notFound('last onder dwangsom', data.orderId));
    const refusal = changeable(order, data.change, context.now) ?? asked(order, data, context) ?? changePending(state, order.id);
    if (refusal !== null) return refuse(refusal);
    const changeId = `W${String(Object.keys(state.penaltyOrderChanges).length + 1)}`;
    return record({ type: 'PenaltyOrderChangeDrafted', data: { ...data, changeId } });
  },
};

function changeable(order: PenaltyOrderState, change: PenaltyOrderChange, now: Instant): Refusal | null {
  if (order.announcedAt === null || order.liftedAt !== null) {
    return unlawful('penalty-order-not-in-force', 'awb:5:34', 'Deze last geldt niet (meer).', 'This penalty order is not in force.');
  }
  switch (change.kind) {
    case 'lift':
      return null;
    case 'suspend':
      return suspendable(change, now);
    case 'reduce':
      return money(change, order.unit) ?? reducible(order, change);
  }
}

/** A request has come in by now; after a year without forfeiture it can only ask for lifting, and not before that year is over (5:34(2) Awb). */
function asked(order: PenaltyOrderState, { request, change }: CommandData<'DraftPenaltyOrderChange'>, context: DecisionContext): Refusal | null {
  if (request === undefined) return null;
  if (request.receivedOn > dayOf(context.now)) return unlawful('request-in-the-future', 'awb:5:34', 'Een verzoek komt niet in de toekomst binnen.', 'A request is not received in the future.');
  if (request.ground === 'impossibility' || order.announcedAt === null) return null;
  if (change.kind !== 'lift') return unlawful('year-asks-lifting', 'awb:5:34(2)', 'Na een jaar zonder verbeurte kan om opheffing worden gevraagd, niet om iets anders.', 'A year without forfeiture gives ground to lift, not for another change.');
  const right = liftingRequest({ inForceOn: dayOf(order.announcedAt), lastForfeitedOn: latestDay(order.bookedDays) }, context.rules);
  if (!right.ok) return refusedByLaw(right.refusal);
  if (request.receivedOn >= right.value.mayBeAskedFrom) return null;
  return unlawful('year-not-passed', 'awb:5:34(2)', `Om opheffing kan vanaf ${right.value.mayBeAskedFrom} worden gevraagd.`, `Lifting may be asked from ${right.value.mayBeAskedFrom}.`);
}

function suspendable({ from, until }: Extract<PenaltyOrderChange, { kind: 'suspend' }>, now: Instant): Refusal | null {
  if (until === undefined || (until > from && until > now)) return null;
  return unlawful('suspension-ends-before-it-starts', 'awb:5:34', 'De opschorting eindigt vóór zij begint.', 'The suspension ends before it starts.');
}

function reducible(order: PenaltyOrderState, change: Extract<PenaltyOrderChange, { kind: 'reduce' }>): Refusal | null {
  const inForce = order.versions.at(-1);
  if (inForce !== undefined && (change.amountPerDayCents > inForce.amountPerDayCents || change.capCents > inForce.capCents)) {
    return unlawful('reduction-raises', 'awb:5:34', 'Verminderen kan niet verhogen.', 'A reduction cannot raise amount or cap.');
  }
  if (change.capCents < order.forfeitedCents) {
    return unlawful('cap-below-forfeited', 'awb:5:34', 'Het nieuwe maximum ligt onder wat al is verbeurd.', 'The new cap lies below what was forfeited already.');
  }
  return null;
}

/** One change at a time: a second one would be weighed against an order that the first is about to alter. */
function changePending(state: CaseState, orderId: string): Refusal | null {
  const pending = Object.entries(state.penaltyOrderChanges).find(([id, change]) => {
    const decision = state.decisions[id];
    return change.orderId === orderId && decision?.rejectedAt === null && decision.announcedAt === null;
  });
  if (pending === undefined) return null;
  return unlawful('change-pending', 'awb:5:34', `Wijziging ${pending[0]} van deze last is nog niet bekendgemaakt of ingetrokken.`, `Change ${pending[0]} of this order was not made known or withdrawn yet.`);
}

export const penaltyOrderChangeRules: DecisionRules = {
  beforeApproval: (state, decision, context) => {
    const drafted = state.penaltyOrderChanges[decision.id];
    const order = drafted === undefined ? undefined : state.penaltyOrders[drafted.orderId];
    return drafted === undefined || order === undefined ? notFound('wijziging', decision.id) : changeable(order, drafted.change, context.now);
  },
  onAnnounced: (state, decision, announcedAt) => {
    const drafted = state.penaltyOrderChanges[decision.id];
    const order = drafted === undefined ? undefined : state.penaltyOrders[drafted.orderId];
    if (drafted === undefined || order === undefined) return refuse(notFound('wijziging', decision.id));
    const change = asItTakesEffect(order, drafted.change);
    const current = order.versions.at(-1)?.version ?? 1;
    const version = change.kind === 'reduce' ? current + 1 : current;
    const data = { orderId: order.id, changeId: decision.id, change, version, effectiveAt: announcedAt };
    return record({ type: 'PenaltyOrderChanged', data }, ...capReachedBy(order, { ...order, ...changedOrder(order, data) }));
  },
};

/** A reduction can bring the cap down to what was forfeited already. */
function capReachedBy(before: PenaltyOrderState, after: PenaltyOrderState): readonly Act[] {
  const reached = after.liftedAt === null && before.capReachedOn === null && after.forfeitedCents > 0 && after.forfeitedCents >= (after.versions.at(-1)?.capCents ?? 0);
  const day = latestDay(after.bookedDays);
  return reached && day !== null ? [{ type: 'CapReached', data: { orderId: after.id, day, totalCents: after.forfeitedCents } }] : [];
}
