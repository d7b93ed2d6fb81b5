import { documents, service } from '../activities.js';
import type { Followed } from '../follow.js';
import { watchTerms } from './watch-terms.js';

/** A decision of the legal staff of its own (4:18 Awb, art. 9 CSAM Act): seal and serve its letter, and watch what it sets. */
export async function remedyLetter(decision: Followed): Promise<void> {
  await decision.step('seal-document', documents.sealDocument);
  await decision.step('announce', service.serveDocument);
  await watchTerms(decision);
}
