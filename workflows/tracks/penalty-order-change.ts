import { documents, service } from '../activities.js';
import type { Followed } from '../follow.js';

/** Lifting, suspending or reducing (5:34 Awb): it has effect once its letter is served. */
export async function penaltyOrderChange(change: Followed): Promise<void> {
  await change.step('seal-document', documents.sealDocument);
  await change.step('announce', service.serveDocument);
}
