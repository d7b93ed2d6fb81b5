import { documents, service } from '../activities.js';
import type { Followed } from '../follow.js';
import { watchTerms } from './watch-terms.js';

/**
 * The objection (chapters 6 and 7 Awb): its owner is woken before each term
 * ends, what passed is noted, and the decision on it is sealed and served. The
 * steps in between are an official's.
 */
export async function objection(followed: Followed): Promise<void> {
  const watched = watchTerms(followed);
  const sealed = followed.wheneverOpen('seal-document', documents.sealDocument);
  const served = followed.wheneverOpen('announce', service.serveDocument);
  await Promise.all([watched, sealed, served]);
}
