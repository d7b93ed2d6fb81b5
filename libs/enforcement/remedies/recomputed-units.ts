import type { CaseState } from '../case/state.js';
import { standingUnits } from '../penalty-order/remedy/reverse.js';
import { compareDates } from '../../law/calendar/local-date.js';
import type { DebtState } from '../debt/state.js';

/** A unit that is worth less, in cents; 0 where it falls away. */
export interface RecomputedUnit {
  readonly debtId: string;
  readonly toCents: number;
}

/**
 * The units of an order at a lower amount and under a lower cap, in the order of
 * their days: each at most the new amount, and no more than the new cap leaves.
 * Only those that change.
 */
export function recomputedUnits(state: CaseState, orderId: string, { amountPerDayCents, capCents }: { readonly amountPerDayCents: number; readonly capCents: number }): readonly RecomputedUnit[] {
  let left = capCents;
  return [...standingUnits(state, orderId)].sort(byDay).flatMap((unit): RecomputedUnit[] => {
    const was = unit.amountCents - unit.reversedCents;
    const toCents = Math.min(was, amountPerDayCents, left);
    left -= toCents;
    return toCents === was ? [] : [{ debtId: unit.id, toCents }];
  });
}

const byDay = (one: DebtState, other: DebtState): number => (one.day === null || other.day === null ? 0 : compareDates(one.day, other.day)) || (one.id < other.id ? -1 : 1);
