import { record } from '../activities.js';
import type { Followed } from '../follow.js';

/** Wakes the owner of a term before it ends, and notes that it passed, until nothing is left to watch. */
export async function watchTerms(followed: Followed): Promise<void> {
  await Promise.all([followed.wheneverOpen('raise-term-alarm', record.raiseTermAlarm), followed.wheneverOpen('record-remedy-term-end', record.recordRemedyTermEnd)]);
}
