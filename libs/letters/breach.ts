import type { ViewsGiven } from '../documents/letters/common/evidence.js';
import type { BreachedOrder } from '../documents/letters/common/breach.js';
import type { ViewsAbout } from '../enforcement/views/state.js';
import { dayOf } from '../law/calendar/local-date.js';
import { findAct, lastAct, LetterNotPossible, type CaseFile } from './case-file.js';
import { referenceOf } from './header.js';

/** The binding order that was not followed, as later letters refer to it. */
export function breachedOrder({ state }: CaseFile, orderId: string): BreachedOrder {
  const order = state.bindingOrders[orderId];
  const approvedAt = state.decisions[orderId]?.approvedAt ?? null;
  if (order === undefined || order.announcedAt === null || order.termEndedAt === null || approvedAt === null) {
    throw new LetterNotPossible(`Bevel ${orderId} is niet bekendgemaakt of zijn termijn is nog niet om.`);
  }
  return { reference: referenceOf(state.caseNumber, orderId), date: dayOf(approvedAt), announcedAt: order.announcedAt, hours: order.hours, termEndedAt: order.termEndedAt };
}

/** What became of asking for views. */
export function viewsHeardAs(file: CaseFile, about: ViewsAbout): ViewsGiven {
  const invited = file.state.views[about];
  if (invited === undefined) throw new LetterNotPossible('Er is niet om een zienswijze gevraagd.');
  const received = invited.receivedOn === null ? null : findAct(file, 'ViewsReceived', (act) => act.data.about === about);
  return {
    kind: 'heard',
    invitedOn: invited.invitedOn,
    lastDay: invited.lastDay,
    received: received === null ? null : { on: received.data.receivedOn, summary: received.data.summary, response: received.data.response },
  };
}

/** The observations on which the finding of a breach rests, with the finding itself. */
export function breachFinding(file: CaseFile, orderId: string): { readonly finding: string; readonly observations: CaseFile['observations'] } {
  const found = lastAct(file, 'NonComplianceEstablished', (act) => act.data.orderId === orderId).data;
  return { finding: found.reasons, observations: file.observations.filter((line) => found.evidenceIds.includes(line.evidenceId)) };
}

/** The locations of an order, for its annex. */
export function orderLocations({ state, locations }: CaseFile, orderId: string): CaseFile['locations'] {
  const ids = state.bindingOrders[orderId]?.locationIds ?? [];
  return locations.filter((location) => ids.includes(location.id));
}
