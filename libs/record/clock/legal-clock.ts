import type { Instant } from '../../law/calendar/brands.js';
import { instantFromMillis, millisOf } from '../../law/calendar/instant.js';

/** The clock of a training installation: where it stood, at which moment of the system, and whether it runs. */
export interface LegalClock {
  readonly baseLegal: Instant;
  readonly baseSystem: Instant;
  readonly running: boolean;
}

/** The legal now: the system's own in production (no clock), else what the training clock shows at that moment of the system. */
export function legalAt(clock: LegalClock | null, system: Instant): Instant {
  if (clock === null) return system;
  if (!clock.running) return clock.baseLegal;
  const elapsed = Math.max(0, millisOf(system) - millisOf(clock.baseSystem));
  return instantFromMillis(millisOf(clock.baseLegal) + elapsed);
}

export const laterOf = (one: Instant, other: Instant): Instant => (one < other ? other : one);
