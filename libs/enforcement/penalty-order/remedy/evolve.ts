import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Evolvers } from '../../case/evolver.js';
import { patchEntry } from '../../case/patch.js';
import type { CaseState } from '../../case/state.js';
import { withReversals } from '../../debt/evolve-payments.js';
import { withTaken } from '../../remedies/restore/before-ruling.js';
import type { Hold, PenaltyOrderState } from '../state.js';
import type { RemedyAct } from './acts.js';
import { standingUnits } from './reverse.js';

export const evolveRemedy: Evolvers<RemedyAct> = {
  PenaltyOrderHeld: (state, act) => changeOrder(state, act.data.orderId, ({ holds }) => ({ holds: [...holds, { from: act.data.from, until: act.data.until ?? null }] })),
  PenaltyOrderResumed: (state, act) => changeOrder(state, act.data.orderId, ({ holds }) => ({ holds: holds.flatMap((hold) => endedAt(hold, act.data.from)) })),
  PenaltyOrderReplaced: (state, act) => {
    const { orderId, version, amountPerDayCents, capCents, from } = act.data;
    return changeOrder(state, orderId, (order) => {
      const versions = [...order.versions, { version, amountPerDayCents, capCents, from }];
      return { versions, capReachedOn: order.forfeitedCents < capCents ? null : order.capReachedOn };
    });
  },
  UnitsReversed: (state, act) => {
    const { orderId, because, units, totalCents } = act.data;
    const after = withTaken(withReversals(state, act.data), act.data);
    const standing = new Set(standingUnits(after, orderId).flatMap(({ day }): LocalDate[] => (day === null ? [] : [day])));
    const keys = new Set(units.map(({ key }) => key));
    const taken = new Set(units.map(({ day }) => day));
    return changeOrder(after, orderId, (order) => {
      const forfeitedCents = order.forfeitedCents - totalCents;
      const others = order.spentUnits.filter((key) => !keys.has(key));
      return {
        forfeitedCents,
        reversals: order.reversals + 1,
        // A day whose debt fell away otherwise stays forfeited: only what is taken back here opens its day again.
        bookedDays: order.bookedDays.filter((day) => !taken.has(day) || standing.has(day)),
        spentUnits: because === 'ruling' ? [...others, ...keys] : others,
        // A closed case stays closed: what a ruling gives back there does not set the order going again.
        capReachedOn: state.closedAt === null && forfeitedCents < (order.versions.at(-1)?.capCents ?? 0) ? null : order.capReachedOn,
      };
    });
  },
};

function changeOrder(state: CaseState, id: string, change: (order: PenaltyOrderState) => Partial<PenaltyOrderState>): CaseState {
  const order = state.penaltyOrders[id];
  if (order === undefined) throw new Error(`An act changes ${id}, which no earlier act made.`);
  return { ...state, penaltyOrders: patchEntry(state.penaltyOrders, id, change(order)) };
}

/** A hold that covers the moment ends there; one that began there is gone. */
function endedAt(hold: Hold, moment: Hold['from']): readonly Hold[] {
  if (moment < hold.from || (hold.until !== null && hold.until <= moment)) return [hold];
  return hold.from === moment ? [] : [{ from: hold.from, until: moment }];
}
