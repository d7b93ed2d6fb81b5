import type { KeptEvidence } from '../case/context.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import type { BindingOrderState } from './state.js';

/**
 * Non-compliance rests on observations of this order version, made after its
 * term ended, that found the material available; `unknown` proves nothing
 * (ABRvS 3 May 2017, ECLI:NL:RVS:2017:1179).
 */
export function nonComplianceShown(order: BindingOrderState, evidenceIds: readonly string[], evidence: readonly KeptEvidence[]): Refusal | null {
  const settled = alreadySettled(order);
  if (settled !== null) return settled;
  const { termEndedAt } = order;
  if (termEndedAt === null) return unlawful('term-not-ended', 'csam:6(3)', 'De termijn van het bevel is nog niet om.', 'The term of the order has not ended.');
  for (const id of evidenceIds) {
    const kept = ofThisOrder(order, id, evidence);
    if (kept === undefined) return notOfThisOrder(id);
    if (kept.at < termEndedAt || kept.result !== 'available') {
      return unlawful('evidence-shows-no-breach', 'awb:5:9', `Bewijsstuk ${id} toont na afloop van de termijn geen bereikbaar materiaal.`, `Evidence ${id} does not show material available after the term.`);
    }
  }
  return null;
}

/**
 * Compliance: the latest of the named observations of every location found it
 * unavailable, and the last round on file found nothing available either, so
 * that no later observation is left unnamed.
 */
export function complianceShown(order: BindingOrderState, evidenceIds: readonly string[], evidence: readonly KeptEvidence[]): Refusal | null {
  const settled = alreadySettled(order);
  if (settled !== null) return settled;
  const foreign = evidenceIds.find((id) => ofThisOrder(order, id, evidence) === undefined);
  if (foreign !== undefined) return notOfThisOrder(foreign);
  const named = evidence.filter((kept) => evidenceIds.includes(kept.id));
  const open = order.locationIds.find((locationId) => latestOf(locationId, named)?.result !== 'unavailable');
  if (open !== undefined) {
    return unlawful('evidence-shows-no-compliance', 'csam:6(3)', `Voor vindplaats ${open} is niet vastgesteld dat zij ontoegankelijk is.`, `Location ${open} was not found unavailable.`);
  }
  if ((order.lastObserved?.available ?? 0) === 0) return null;
  return unlawful('last-observed-available', 'csam:6(3)', 'De laatste waarneming trof nog bereikbaar materiaal aan; neem opnieuw waar.', 'The last observation still found material available; observe again.');
}

function alreadySettled(order: BindingOrderState): Refusal | null {
  if (order.announcedAt === null) return unlawful('not-announced', 'awb:3:40', 'Het bevel is nog niet bekendgemaakt.', 'The order was not made known.');
  if (order.outcome === 'running') return null;
  return unlawful('outcome-already-established', 'awb:3:2', 'De uitkomst van dit bevel is al vastgesteld.', 'The outcome of this order was established already.');
}

const notOfThisOrder = (id: string): Refusal =>
  unlawful('evidence-not-of-this-order', 'awb:3:2', `Bewijsstuk ${id} hoort niet bij deze versie van het bevel.`, `Evidence ${id} does not belong to this version of the order.`);

function ofThisOrder(order: BindingOrderState, id: string, evidence: readonly KeptEvidence[]): KeptEvidence | undefined {
  return evidence.find((kept) => kept.id === id && kept.orderId === order.id && kept.orderVersion === order.version);
}

function latestOf(locationId: string, evidence: readonly KeptEvidence[]): KeptEvidence | undefined {
  return evidence.filter((kept) => kept.locationId === locationId).reduce<KeptEvidence | undefined>((latest, kept) => (latest === undefined || kept.at >= latest.at ? kept : latest), undefined);
}
