import type { Seen } from '../activities/record.js';
import { millisOf } from '../libs/law/calendar/instant.js';
import { systemInstant } from '../libs/law/calendar/system-clock.js';
import type { Instant } from '../libs/law/calendar/brands.js';

/** Timers of years are fine, but a timer is not the deadline: it is re-read at least this often. */
const longestWaitMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Milliseconds until `dueAt` by the legal clock as last read; 0 where it has
 * come. A training clock that stands still passes by a signal only.
 */
export function waitMs(dueAt: Instant | null, seen: Seen): number {
  if (dueAt === null) return 0;
  const elapsed = seen.clockRunning ? millisOf(systemInstant()) - millisOf(seen.readAt) : 0;
  const left = millisOf(dueAt) - millisOf(seen.legalNow) - Math.max(0, elapsed);
  return left <= 0 ? 0 : Math.min(Math.max(left, 1), longestWaitMs);
}
