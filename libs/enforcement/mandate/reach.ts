import type { LocalDate } from '../../law/calendar/brands.js';
import type { Mandate, Mandated } from '../case/context.js';

/** A mandate with each that it stems from, the nearest first: a sub-mandate reaches no further than any of them (10:9 Awb). */
export function stemOf(mandate: Mandate): readonly Mandate[] {
  const under = mandate.under ?? null;
  return under === null ? [mandate] : [mandate, ...stemOf(under)];
}

/** Whether it is about this kind of decision. */
export const isFor = (mandate: Mandate, kind: Mandated): boolean => stemOf(mandate).every(({ decides }) => decides.includes(kind));

/** Whether it holds on a day: begun, not over, and withdrawn nowhere along its stem (10:8 Awb). */
export const holdsOn = (mandate: Mandate, day: LocalDate): boolean =>
  stemOf(mandate).every(({ from, until, withdrawnFrom = null }) => from <= day && (until === null || day <= until) && (withdrawnFrom === null || day < withdrawnFrom));

/** The highest amount in cents that it reaches; null where it has none. */
export function reachOf(mandate: Mandate): number | null {
  const limits = stemOf(mandate).flatMap(({ maxAmountCents }) => (maxAmountCents === null ? [] : [maxAmountCents]));
  return limits.length === 0 ? null : Math.min(...limits);
}

/** Whether it reaches an amount in cents; null is a decision without an amount. */
export function covers(mandate: Mandate, amountCents: number | null): boolean {
  const reach = reachOf(mandate);
  return reach === null || amountCents === null || amountCents <= reach;
}
