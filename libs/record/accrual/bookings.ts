import type { PenaltyOrderState } from '../../enforcement/penalty-order/state.js';
import { sha256Hex } from '../perform/content-hash.js';
import type { UnbookedEvidence } from '../perform/opening.js';
import type { PerformRequest } from '../perform/request.js';

/** One BookUnits command for one order. */
export interface Booking {
  readonly caseNumber: string;
  readonly orderId: string;
  readonly request: PerformRequest;
}

/**
 * The commands that book this evidence, one per order, in the order of the
 * cases. The command id follows from the evidence and from the order as it
 * stands (versions, holds, what was taken back): evidence that fell in a hold is not decided again
 * every night, but it is once the hold turns out to have ended earlier.
 */
export function bookingsOf(unbooked: readonly UnbookedEvidence[], orderOf: (caseNumber: string, orderId: string) => PenaltyOrderState | undefined): readonly Booking[] {
  const orders = new Map<string, UnbookedEvidence[]>();
  for (const kept of unbooked) {
    const key = `${kept.caseNumber}:${kept.orderId}`;
    const list = orders.get(key);
    if (list === undefined) orders.set(key, [kept]);
    else list.push(kept);
  }
  return [...orders.values()].flatMap((evidence) => {
    const [first] = evidence;
    if (first === undefined) return [];
    return [bookingOf(first, evidence, orderOf(first.caseNumber, first.orderId))];
  });
}

function bookingOf(first: UnbookedEvidence, evidence: readonly UnbookedEvidence[], order: PenaltyOrderState | undefined): Booking {
  const { caseNumber, orderId } = first;
  const named = evidence.map(({ id, at, result, orderVersion }) => ({ id, at, result, orderVersion }));
  const upTo = named.reduce((latest, { at }) => (at > latest ? at : latest), first.at);
  const terms = { versions: order?.versions, holds: order?.holds, from: order?.compliancePeriodEndsAt, reversals: order?.reversals };
  const fingerprint = sha256Hex(JSON.stringify([named.map(({ id }) => id), terms])).slice(0, 32);
  const request: PerformRequest = {
    commandId: `nightly:${caseNumber}:${orderId}:${fingerprint}`,
    caseNumber,
    actor: { userId: 'nightly-run' },
    command: { type: 'BookUnits', data: { orderId, upTo, evidence: named } },
    origin: 'nightly-run',
  };
  return { caseNumber, orderId, request };
}
