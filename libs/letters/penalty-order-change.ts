import type { PenaltyOrderChangeInput, PenaltyOrderOutcome } from '../documents/letters/penalty-order-change/input.js';
import type { PenaltyOrderChange, PenaltyOrderState } from '../enforcement/penalty-order/state.js';
import { dayOf } from '../law/calendar/local-date.js';
import { lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { decisionHeader, referenceOf } from './header.js';

/** Fills the letter of a lifting, suspension or reduction (5:34 Awb) from the acts of the case; the case knows no requests, so it is of the Authority's own motion. */
export function penaltyOrderChangeInput(file: CaseFile, changeId: string): PenaltyOrderChangeInput {
  const drafted = lastAct(file, 'PenaltyOrderChangeDrafted', (act) => act.data.changeId === changeId).data;
  const order = file.state.penaltyOrders[drafted.orderId];
  if (order === undefined) throw new LetterNotPossible(`Last ${drafted.orderId} bestaat niet in deze zaak.`);
  return {
    ...decisionHeader(file, changeId),
    penaltyOrder: penaltyOrderInForce(file, order),
    request: null,
    ground: 'own-motion',
    outcome: outcomeOf(drafted.change),
    forfeitedCents: order.forfeitedCents,
    reasons: drafted.reasons,
  };
}

/** An order as later letters refer to it, with the amounts that are in force. */
export function penaltyOrderInForce({ state }: CaseFile, order: PenaltyOrderState): PenaltyOrderChangeInput['penaltyOrder'] {
  const version = order.versions.at(-1);
  const approvedAt = state.decisions[order.id]?.approvedAt ?? null;
  if (version === undefined || order.announcedAt === null || approvedAt === null) throw new LetterNotPossible(`Last ${order.id} is nog niet bekendgemaakt.`);
  return { reference: referenceOf(state.caseNumber, order.id), date: dayOf(approvedAt), announcedAt: order.announcedAt, perDayCents: version.amountPerDayCents, capCents: version.capCents, unit: order.unit };
}

function outcomeOf(change: PenaltyOrderChange): PenaltyOrderOutcome {
  switch (change.kind) {
    case 'lift':
      return { kind: 'lift' };
    case 'suspend':
      return { kind: 'suspend', from: change.from, until: change.until ?? null };
    case 'reduce':
      return { kind: 'reduce', perDayCents: change.amountPerDayCents, capCents: change.capCents };
  }
}
