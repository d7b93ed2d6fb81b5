import type { LocalDate } from '../../law/calendar/brands.js';
import type { Act } from '../case/act.js';
import type { CaseState } from '../case/state.js';
import { latestDay } from '../penalty-order/latest-day.js';
import { standingUnits } from '../penalty-order/remedy/reverse.js';
import { isGone } from './gone.js';
import type { DecisionChange } from './change.js';
import { restsOn } from './rests-on.js';
import { recomputedUnits } from './recomputed-units.js';

type By = { readonly procedureId: string; readonly on: LocalDate };

/**
 * The acts that say what became of a first decision: gone, or with other amounts
 * from the start (7:11(2), 8:72(3) Awb). The money follows in acts of its own;
 * what rests on the decision is shown to an official, who decides about it.
 */
export function changedDecision(state: CaseState, decisionId: string, change: DecisionChange, by: By): readonly Act[] {
  switch (change.kind) {
    case 'none':
      return [];
    case 'revoke':
      if (isGone(state, decisionId)) return [];
      return [{ type: 'DecisionAnnulled', data: { decisionId, ...by, extent: 'whole', effectsKept: false } }, ...restsOn(state, decisionId, by.procedureId)];
    case 'fine':
      return [{ type: 'FineLowered', data: { fineId: decisionId, ...by, fromCents: state.fines[decisionId]?.amountCents ?? 0, toCents: change.amountCents } }, ...restsOn(state, decisionId, by.procedureId)];
    case 'penalty-order': {
      const { amountPerDayCents, capCents } = change;
      return [{ type: 'PenaltyAmountsLowered', data: { orderId: decisionId, ...by, amountPerDayCents, capCents } }, ...capReached(state, decisionId, change), ...restsOn(state, decisionId, by.procedureId)];
    }
  }
}

/** What was forfeited can fill the lower cap: then the order has reached it. */
function capReached(state: CaseState, orderId: string, change: Extract<DecisionChange, { kind: 'penalty-order' }>): readonly Act[] {
  const lower = new Map(recomputedUnits(state, orderId, change).map(({ debtId, toCents }) => [debtId, toCents]));
  const standing = standingUnits(state, orderId).map((unit) => ({ day: unit.day, cents: lower.get(unit.id) ?? unit.amountCents - unit.reversedCents }));
  const totalCents = standing.reduce((sum, { cents }) => sum + cents, 0);
  const day = latestDay(standing.flatMap(({ day: forfeited, cents }) => (forfeited === null || cents === 0 ? [] : [forfeited])));
  return day !== null && totalCents >= change.capCents && state.penaltyOrders[orderId]?.capReachedOn === null ? [{ type: 'CapReached', data: { orderId, day, totalCents } }] : [];
}
