import { availability, documents, record, service } from '../activities.js';
import type { Followed } from '../follow.js';

/**
 * The binding order (art. 6 CSAM Act): seal the letter, serve it, wait until
 * the term of at most twelve hours ends, observe, record that it ended. Where
 * the letter turns out not to be delivered, serving and waiting open again.
 * What follows is a finding, and that is an official's.
 */
export async function bindingOrder(order: Followed): Promise<void> {
  await order.step('seal-document', documents.sealDocument);
  await Promise.all([
    order.wheneverOpen('announce', service.serveDocument),
    order.wheneverOpen('observe', availability.observeOnRequest),
    order.wheneverOpen('observe-term-end', availability.observeTermEnd),
    order.wheneverOpen('record-term-end', record.recordTermEnd),
  ]);
}
