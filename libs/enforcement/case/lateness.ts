import type { Instant } from '../../law/calendar/brands.js';
import { millisOf } from '../../law/calendar/instant.js';

/** The process needs a moment to act; only what takes longer than this is marked late. */
const processSlackMs = 30_000;

/** Whether something that was due at `dueAt` is done late at `now`; what is late is recorded as late, a deadline never moves for it. */
export function isLate(dueAt: Instant, now: Instant): boolean {
  return millisOf(now) - millisOf(dueAt) > processSlackMs;
}
