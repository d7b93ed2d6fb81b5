import { documents, service } from '../activities.js';
import type { Followed } from '../follow.js';

/** A letter that goes with an act, such as a reminder (4:112 Awb): seal it, and serve it where it goes to the provider's contact point; anew where it was not delivered. */
export async function letter(followed: Followed): Promise<void> {
  await followed.step('seal-document', documents.sealDocument);
  await followed.wheneverOpen('announce', service.serveDocument);
}
