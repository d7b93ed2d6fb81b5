import type { PenaltyOrderInput } from '../documents/letters/penalty-order/input.js';
import type { Hours } from '../law/calendar/brands.js';
import { compliancePeriod } from '../law/terms/compliance-period.js';
import { breachedOrder, viewsHeardAs } from './breach.js';
import { lastAct, type CaseFile } from './case-file.js';
import { computed, decisionHeader } from './header.js';

/** Fills the letter of an order under penalty payment (5:32a, 5:32b Awb) from the acts of the case. */
export function penaltyOrderInput(file: CaseFile, orderId: string): PenaltyOrderInput {
  const drafted = lastAct(file, 'PenaltyOrderDrafted', (act) => act.data.orderId === orderId).data;
  const found = lastAct(file, 'NonComplianceEstablished', (act) => act.data.orderId === drafted.breachOf).data;
  const period = computed(compliancePeriod({ announcedAt: file.legalNow, hours: drafted.complianceHours as Hours }, file.rules));
  const locationIds = file.state.penaltyOrders[orderId]?.locationIds ?? [];
  return {
    ...decisionHeader(file, orderId),
    order: breachedOrder(file, drafted.breachOf),
    finding: found.reasons,
    observations: file.observations.filter((line) => found.evidenceIds.includes(line.evidenceId)),
    locations: file.locations.filter((location) => locationIds.includes(location.id)),
    compliancePeriod: {
      hours: drafted.complianceHours,
      feasibleBecause: drafted.feasibleBecause,
      foreseen: { announcedAt: file.legalNow, endsAt: period.value.endsAt, derivation: period.derivation },
    },
    complianceMeans: drafted.complianceMeans,
    penalty: { unit: drafted.unit, perDayCents: drafted.amountPerDayCents, capCents: drafted.capCents, proportionateBecause: drafted.proportionateBecause, derivation: null },
    views: drafted.views.kind === 'skipped' ? drafted.views : viewsHeardAs(file, 'penalty-order'),
  };
}
