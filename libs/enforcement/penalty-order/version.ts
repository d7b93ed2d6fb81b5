import type { Instant } from '../../law/calendar/brands.js';
import type { PenaltyOrderVersion } from './state.js';

/** The version of a penalty order that was in force at a moment; the first one counts from the making known. */
export function versionAt(versions: readonly PenaltyOrderVersion[], at: Instant): PenaltyOrderVersion | undefined {
  return versions.findLast((version) => version.from === null || version.from <= at);
}
