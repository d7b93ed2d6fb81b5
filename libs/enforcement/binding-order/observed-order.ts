import type { Instant } from '../../law/calendar/brands.js';
import type { CaseState } from '../case/state.js';
import { versionAt } from '../penalty-order/version.js';

/** What an observation needs to know of the order, binding or under penalty, whose locations it looks at. */
export interface ObservedOrder {
  readonly id: string;
  readonly locationIds: readonly string[];
  readonly announcedAt: Instant;
  readonly dueAt: Instant | null;
  /** The version that was in force at a moment: an observation tests that one, whenever it is recorded (ECLI:NL:RVS:2021:1669). */
  readonly versionAt: (at: Instant) => number;
}

/** The order under this id that has been made known; null where there is none. */
export function orderInForce(state: CaseState, id: string): ObservedOrder | null {
  const binding = state.bindingOrders[id];
  if (binding !== undefined && binding.announcedAt !== null) {
    return { id, locationIds: binding.locationIds, announcedAt: binding.announcedAt, dueAt: binding.termEndsAt, versionAt: () => binding.version };
  }
  const penalty = state.penaltyOrders[id];
  if (penalty !== undefined && penalty.announcedAt !== null) {
    return { id, locationIds: penalty.locationIds, announcedAt: penalty.announcedAt, dueAt: penalty.compliancePeriodEndsAt, versionAt: (at) => versionAt(penalty.versions, at)?.version ?? 1 };
  }
  return null;
}
