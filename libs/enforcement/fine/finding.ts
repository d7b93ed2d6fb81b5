import type { DecisionContext, EarlierOrder } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { approvalOf } from '../decision/approval.js';
import type { FineState, SystematicFinding } from './state.js';

/**
 * Systematic or persistent non-compliance (art. 8(2) CSAM Act) is a reasoned
 * finding that names the earlier orders; the record gives the facts, a count
 * never decides (law.md 4.8).
 */
export const decideFinding: Deciders<'ProposeSystematicNonCompliance' | 'ApproveFinding'> = {
  ProposeSystematicNonCompliance: (state, data, context) => {
    const fine = state.fines[data.fineId];
    if (fine === undefined) return refuse(notFound('boetetraject', data.fineId));
    const refusal = tooLate(state, fine) ?? earlierOrdersShown(state, fine, data.earlierOrders, context);
    return refusal === null ? record({ type: 'SystematicNonComplianceProposed', data: { ...data, facts: factsOf(data.earlierOrders, context) } }) : refuse(refusal);
  },
  ApproveFinding: (state, { fineId }, context) => {
    const fine = state.fines[fineId];
    const finding = fine?.finding ?? null;
    if (fine === undefined || finding === null) return refuse(notFound('voorgestelde vaststelling', fineId));
    if (finding.foundAt !== null) return record();
    const approval = approvalOf({ kind: 'systematic-finding', draftedBy: finding.proposedBy, amountCents: null }, context);
    if (!approval.ok) return refuse(approval.refusal);
    const refusal = tooLate(state, fine) ?? earlierOrdersShown(state, fine, finding.earlierOrders, context);
    return refusal === null ? record({ type: 'SystematicNonComplianceFound', data: { fineId, mandate: approval.mandate, facts: factsOf(finding.earlierOrders, context) } }) : refuse(refusal);
  },
};

/** The named orders as the record has them at this moment: dates, end of the term, outcome, finality. Kept with the act, so that it can be read later what the finding rested on. */
function factsOf(named: SystematicFinding['earlierOrders'], { providerRecord }: DecisionContext): readonly EarlierOrder[] {
  return providerRecord.filter((earlier) => named.some(({ caseNumber, orderId }) => caseNumber === earlier.caseNumber && orderId === earlier.orderId));
}

/** The finding decides the maximum, so it is made before the fine is drafted. */
function tooLate(state: CaseState, fine: FineState): Refusal | null {
  if (fine.refrainedAt !== null) return unlawful('refrained-already', 'awb:5:43', 'Van deze boete is afgezien.', 'This fine was refrained from.');
  const decision = state.decisions[fine.id];
  return decision === undefined || decision.rejectedAt !== null ? null : drafted;
}

const drafted = unlawful('fine-already-drafted', 'csam:8(2)', 'De vaststelling gaat aan het ontwerp van de boete vooraf.', 'The finding precedes the draft of the fine.');

function earlierOrdersShown(state: CaseState, fine: FineState, named: SystematicFinding['earlierOrders'], context: DecisionContext): Refusal | null {
  if (named.length === 0) {
    return unlawful('earlier-orders-missing', 'csam:8(2)', 'De vaststelling noemt de eerdere bevelen waarop zij steunt.', 'The finding names the earlier orders that it rests on.');
  }
  const unfit = named.find(({ caseNumber, orderId }) => {
    const earlier = context.providerRecord.find((order) => order.caseNumber === caseNumber && order.orderId === orderId);
    return earlier === undefined || !ignoredBefore(earlier, state, fine);
  });
  if (unfit === undefined) return null;
  return unlawful(
    'earlier-order-not-ignored',
    'csam:8(2)',
    `Bevel ${unfit.orderId} in zaak ${unfit.caseNumber} staat bij deze aanbieder niet als eerder en niet-nageleefd te boek.`,
    `Order ${unfit.orderId} of case ${unfit.caseNumber} is not on this provider's record as an earlier one that was ignored.`,
  );
}

/** Ignored, and before the order that this fine is about. */
function ignoredBefore(earlier: EarlierOrder, state: CaseState, fine: FineState): boolean {
  const announcedAt = state.bindingOrders[fine.breachOf]?.announcedAt ?? null;
  return earlier.outcome === 'not-complied' && announcedAt !== null && earlier.announcedAt < announcedAt;
}
