import { orderInForce } from '../binding-order/observed-order.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful } from '../case/refusal.js';
import { adoptedEvidence } from './state.js';

/**
 * The report of findings: an official looks at observations of an order and
 * makes them his own, in writing, dated and under his name. What was seen
 * stays as it was kept; adopting adds a person who answers for it.
 */
export const decideFindings: Deciders<'DrawUpReportOfFindings'> = {
  DrawUpReportOfFindings: (state, data, context) => {
    if (orderInForce(state, data.orderId) === null) return refuse(notFound('bevel of last', data.orderId));
    const evidenceIds = [...new Set(data.evidenceIds)];
    const kept = new Map(context.evidence.map((one) => [one.id, one]));
    const foreign = evidenceIds.find((id) => kept.get(id)?.orderId !== data.orderId);
    if (foreign !== undefined) {
      return refuse(unlawful('evidence-not-of-this-order', 'awb:3:2', `Bewijsstuk ${foreign} hoort niet bij deze last of dit bevel.`, `Evidence ${foreign} does not belong to this order.`));
    }
    const adopted = adoptedEvidence(state);
    if (evidenceIds.every((id) => adopted.has(id))) {
      return refuse(unlawful('findings-reported-already', 'awb:5:9', 'Deze waarnemingen staan al in een rapport van bevindingen.', 'These observations are in a report of findings already.'));
    }
    const reportId = `R${String(Object.keys(state.reportsOfFindings).length + 1)}`;
    return record({ type: 'FindingsReported', data: { ...data, evidenceIds, reportId } });
  },
};
