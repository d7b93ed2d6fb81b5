import { record } from '../activities.js';
import type { Followed } from '../follow.js';

/** Debts: each time a last day to pay has passed, default (4:97 Awb) is noted. */
export async function debts(followed: Followed): Promise<void> {
  await followed.step('record-default', record.recordDefault);
  await followed.untilFinished();
}
