import { record } from '../activities.js';
import type { Followed } from '../follow.js';

/**
 * Debts: each time a last day to pay has passed, default (4:97 Awb) is noted;
 * nine, ten and eleven months into the year of limitation (5:35 Awb) an
 * official is asked to act; and where limitation strikes, that is noted.
 */
export async function debts(followed: Followed): Promise<void> {
  await Promise.all([
    followed.wheneverOpen('record-default', record.recordDefault),
    followed.wheneverOpen('raise-limitation-alarm', record.raiseLimitationAlarm),
    followed.wheneverOpen('record-barred', record.recordBarred),
  ]);
}
