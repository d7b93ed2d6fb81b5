import { availability, documents, record, service } from '../activities.js';
import type { Followed } from '../follow.js';

/**
 * The binding order (art. 6 CSAM Act): seal the letter, serve it, wait until
 * the term of at most twelve hours ends, observe, record that it ended. What
 * follows is a finding, and that is an official's.
 */
export async function bindingOrder(order: Followed): Promise<void> {
  await order.step('seal-document', documents.sealDocument);
  await order.step('announce', service.serveDocument);
  const onRequest = order.wheneverOpen('observe', availability.observeOnRequest);
  await order.step('observe-term-end', availability.observeTermEnd);
  await order.step('record-term-end', record.recordTermEnd);
  await onRequest;
}
