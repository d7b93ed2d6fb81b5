import type { Instant } from '../../law/calendar/brands.js';
import { clockOf } from '../../law/calendar/amsterdam.js';

/** From 22:00 up to 07:00 in Europe/Amsterdam. */
export function isNight(moment: Instant): boolean {
  const clock = clockOf(moment);
  return clock >= '22:00' || clock < '07:00';
}

/** Whether somebody may be mailed now: at night only about what hangs on a term in hours. */
export const mayMail = (moment: Instant, { urgent }: { readonly urgent: boolean }): boolean => urgent || !isNight(moment);
