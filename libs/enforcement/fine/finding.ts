import type { CommandData } from '../../contracts/commands/command.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful, type Refusal } from '../case/refusal.js';
import { approvalOf } from '../decision/approval.js';

/**
 * Systematic or persistent non-compliance (art. 8(2) CSAM Act) is a reasoned
 * finding that names the earlier orders; the record gives the facts, a count
 * never decides (law.md 4.8).
 */
export const decideFinding: Deciders<'ProposeSystematicNonCompliance' | 'ApproveFinding'> = {
  ProposeSystematicNonCompliance: (state, data, context) => {
    const fine = state.fines[data.fineId];
    if (fine === undefined) return refuse(notFound('boetetraject', data.fineId));
    if (state.decisions[data.fineId]?.rejectedAt === null) return refuse(unlawful('fine-already-drafted', 'csam:8(2)', 'De vaststelling gaat aan het ontwerp van de boete vooraf.', 'The finding precedes the draft of the fine.'));
    const refusal = earlierOrdersShown(data, context);
    return refusal === null ? record({ type: 'SystematicNonComplianceProposed', data }) : refuse(refusal);
  },
  ApproveFinding: (state, { fineId }, context) => {
    const finding = state.fines[fineId]?.finding ?? null;
    if (finding === null) return refuse(notFound('voorgestelde vaststelling', fineId));
    if (finding.foundAt !== null) return record();
    const approval = approvalOf({ kind: 'systematic-finding', draftedBy: finding.proposedBy, amountCents: null }, context);
    if (!approval.ok) return refuse(approval.refusal);
    return record({ type: 'SystematicNonComplianceFound', data: { fineId, mandate: approval.mandate } });
  },
};

function earlierOrdersShown(data: CommandData<'ProposeSystematicNonCompliance'>, context: DecisionContext): Refusal | null {
  if (data.earlierOrders.length === 0) {
    return unlawful('earlier-orders-missing', 'csam:8(2)', 'De vaststelling noemt de eerdere bevelen waarop zij steunt.', 'The finding names the earlier orders that it rests on.');
  }
  for (const named of data.earlierOrders) {
    const earlier = context.providerRecord.find((order) => order.caseNumber === named.caseNumber && order.orderId === named.orderId);
    if (earlier === undefined || earlier.outcome !== 'not-complied') {
      return unlawful(
        'earlier-order-not-ignored',
        'csam:8(2)',
        `Bevel ${named.orderId} in zaak ${named.caseNumber} staat bij deze aanbieder niet als niet-nageleefd te boek.`,
        `Order ${named.orderId} of case ${named.caseNumber} is not on this provider's record as ignored.`,
      );
    }
  }
  return null;
}
