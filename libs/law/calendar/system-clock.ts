import type { Instant } from './brands.js';
import { instantFromMillis } from './instant.js';

/** The system's time. The only reading of it: the law itself has no clock, and the platform decides which clock is the legal one. */
export function systemInstant(): Instant {
  return instantFromMillis(Date.now());
}
