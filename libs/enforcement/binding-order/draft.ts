import type { CommandData } from '../../contracts/commands/command.js';
import type { Hours } from '../../law/calendar/brands.js';
import { orderDeadline } from '../../law/terms/order-deadline.js';
import type { DecisionContext } from '../case/context.js';
import { notFound, refusedByLaw, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { nonHostingWithoutReason } from '../notice/decide.js';

/** What an order must have before it may be drafted: an admitted notice, an addressee, data of this case, a term of at most twelve hours, and the ground on which views are skipped. */
export function checkDraft(state: CaseState, data: CommandData<'DraftBindingOrder'>, context: DecisionContext): Refusal | null {
  const { notice } = state;
  if (notice === null || notice.admittedAt === null || notice.attribution === null) {
    return unlawful('notice-not-admitted', 'csam:5(1)', 'De melding is nog niet in behandeling genomen.', 'The notice has not been admitted.');
  }
  const addressee = nonHostingWithoutReason(notice.attribution.role, notice.attribution.nonHostingReason);
  if (addressee !== null) return addressee;
  const unknown = data.locationIds.find((id) => !notice.facts.locationIds.includes(id));
  if (unknown !== undefined) return notFound('vindplaats', unknown);
  const ordered = data.locationIds.find((id) => runningOrderOn(state, id));
  if (ordered !== undefined) {
    return unlawful('location-already-ordered', 'csam:6(1)', `Voor vindplaats ${ordered} loopt al een bevel.`, `An order already covers location ${ordered}.`);
  }
  const term = orderDeadline({ announcedAt: context.now, hours: data.hours as Hours }, context.rules);
  if (!term.ok) return refusedByLaw(term.refusal);
  if (data.viewsSkippedBecause === undefined) {
    return unlawful('views-skipped-without-ground', 'awb:4:11', 'Een bevel zonder zienswijze vraagt de grond van spoed.', 'An order without views needs its ground of urgency.');
  }
  return null;
}

function runningOrderOn(state: CaseState, locationId: string): boolean {
  return Object.values(state.bindingOrders).some((order) => order.outcome === 'running' && state.decisions[order.id]?.rejectedAt === null && order.locationIds.includes(locationId));
}
