import { documents, service } from '../activities.js';
import type { Followed } from '../follow.js';

/** The collection decision (5:37 Awb): seal and serve its letter. */
export async function collectionDecision(decision: Followed): Promise<void> {
  await decision.step('seal-document', documents.sealDocument);
  await decision.step('announce', service.serveDocument);
}
