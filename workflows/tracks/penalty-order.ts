import { documents, record, service } from '../activities.js';
import type { Followed } from '../follow.js';

/**
 * The penalty order (art. 7 CSAM Act): seal and serve the letter, wait until
 * the compliance period ends, then leave the days to the nightly run until the
 * cap or the lifting. A letter that was not delivered is served again, and the
 * period starts anew.
 */
export async function penaltyOrder(order: Followed): Promise<void> {
  await order.step('seal-document', documents.sealDocument);
  await Promise.all([order.wheneverOpen('announce', service.serveDocument), order.wheneverOpen('end-compliance-period', record.endCompliancePeriod)]);
  await order.untilFinished();
}
