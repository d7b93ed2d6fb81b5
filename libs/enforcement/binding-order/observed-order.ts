import type { Instant } from '../../law/calendar/brands.js';
import type { CaseState } from '../case/state.js';

/** What an observation needs to know of the order, binding or under penalty, whose locations it looks at. */
export interface ObservedOrder {
  readonly id: string;
  readonly version: number;
  readonly locationIds: readonly string[];
  readonly dueAt: Instant | null;
}

/** The order under this id that has been made known; null where there is none. */
export function orderInForce(state: CaseState, id: string): ObservedOrder | null {
  const binding = state.bindingOrders[id];
  if (binding !== undefined && binding.announcedAt !== null) {
    return { id, version: binding.version, locationIds: binding.locationIds, dueAt: binding.termEndsAt };
  }
  const penalty = state.penaltyOrders[id];
  if (penalty !== undefined && penalty.announcedAt !== null) {
    return { id, version: penalty.versions.at(-1)?.version ?? 1, locationIds: penalty.locationIds, dueAt: penalty.compliancePeriodEndsAt };
  }
  return null;
}
