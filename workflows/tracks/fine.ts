import { documents, record, service } from '../activities.js';
import type { Followed } from '../follow.js';

/**
 * The fine (art. 8 CSAM Act): where the matter lies with the public prosecutor,
 * note the silence after thirteen weeks (5:44 Awb); seal and serve the decision.
 */
export async function fine(followed: Followed): Promise<void> {
  const silence = followed.wheneverOpen('record-silence', record.recordProsecutorSilence);
  await followed.step('seal-document', documents.sealDocument);
  await followed.step('announce', service.serveDocument);
  await silence;
}
