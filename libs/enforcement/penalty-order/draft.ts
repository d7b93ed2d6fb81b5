import type { CommandData } from '../../contracts/commands/command.js';
import type { UnitOf } from '../../law/amounts/forfeiture.js';
import type { Hours } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { compliancePeriod } from '../../law/terms/compliance-period.js';
import type { DecisionContext } from '../case/context.js';
import { refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { viewsHeard } from '../views/heard.js';

type Draft = CommandData<'DraftPenaltyOrder'>;

/** What a penalty order must have before it may be drafted: an established breach without another restorative sanction, an amount with a cap, a compliance period, and views or the ground of urgency. */
export function checkDraft(state: CaseState, data: Draft, context: DecisionContext): Refusal | null {
  return breachToRestore(state, data.breachOf) ?? money(data, data.unit ?? 'calendar-day') ?? period(data, context) ?? viewsBasis(state, data, context);
}

/**
 * The breach must be established (5:9 Awb), and no other restorative sanction
 * may be in force or on its way for it (5:6 Awb). Material that stays online
 * under two binding orders is one breach: the location decides, not the order.
 */
function breachToRestore(state: CaseState, breachOf: string): Refusal | null {
  const breached = state.bindingOrders[breachOf];
  if (breached?.outcome !== 'not-complied') {
    return unlawful('no-breach-established', 'awb:5:9', 'Er is niet vastgesteld dat dit bevel niet is nageleefd.', 'Non-compliance with this order was not established.');
  }
  const other = Object.values(state.penaltyOrders).find(
    (order) => order.liftedAt === null && state.decisions[order.id]?.rejectedAt === null && order.locationIds.some((id) => breached.locationIds.includes(id)),
  );
  if (other === undefined) return null;
  return unlawful('second-restorative-sanction', 'awb:5:6', `Voor deze overtreding geldt al een herstelsanctie (${other.id}).`, `A restorative sanction (${other.id}) is in force for this breach.`);
}

/** An amount for each unit and a cap that holds at least one; a single sum is its own cap (5:32b Awb). */
export function money({ amountPerDayCents, capCents }: { readonly amountPerDayCents: number; readonly capCents: number }, unit: UnitOf): Refusal | null {
  if (amountPerDayCents < 1 || capCents < 1) return unlawful('amount-or-cap-missing', 'awb:5:32b', 'Een last heeft een bedrag per eenheid en een maximum.', 'A penalty order has an amount for each unit and a cap.');
  if (capCents < amountPerDayCents) return unlawful('cap-below-amount', 'awb:5:32b', 'Het maximum is lager dan het bedrag per eenheid.', 'The cap is below the amount for one unit.');
  if (unit === 'once' && capCents !== amountPerDayCents) return unlawful('cap-of-single-sum', 'awb:5:32b', 'Bij een bedrag ineens is dat bedrag het maximum.', 'A single sum is its own cap.');
  return null;
}

/** Computed as if made known now, so that a period the law cannot compute is found before the order is taken. */
function period({ complianceHours }: Draft, context: DecisionContext): Refusal | null {
  const computed = compliancePeriod({ announcedAt: context.now, hours: complianceHours as Hours }, context.rules);
  return computed.ok ? null : refusedByLaw(computed.refusal);
}

function viewsBasis(state: CaseState, { views, breachOf }: Draft, context: DecisionContext): Refusal | null {
  if (views.kind === 'skipped') return null;
  return viewsHeard(state, { about: 'penalty-order', groundSeq: state.bindingOrders[breachOf]?.outcomeSeq ?? 0 }, dayOf(context.now));
}
