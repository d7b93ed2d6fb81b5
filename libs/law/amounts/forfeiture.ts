import type { Instant, LocalDate } from '../calendar/brands.js';
import { compareInstants } from '../calendar/instant.js';
import { dayOf, endOfDay } from '../calendar/local-date.js';
import { defineRule } from '../reasoning/define-rule.js';
import type { Reasoning } from '../reasoning/reasoning.js';

/** What a unit is, the order says: a calendar day, a violation (each location, once a day), or one sum in all (5:32b Awb). */
export type UnitOf = 'calendar-day' | 'violation' | 'once';

export type PenaltyOrderTerms = {
  /** Default: a calendar day. */
  readonly unit?: UnitOf | undefined;
  readonly amountPerDayCents: number;
  readonly capCents: number;
  readonly compliancePeriodEndsAt: Instant;
  readonly version: string | number;
};
export type Observation = {
  readonly id: string | number;
  readonly at: Instant;
  /** The version of the order against which was observed. */
  readonly orderVersion: string | number;
  readonly result: 'available' | 'unavailable' | 'unknown';
  /** Needed where a unit is a violation. */
  readonly locationId?: string | undefined;
};
/** From `from` up to, not including, `until`; open without `until`. */
export type Hold = { readonly from: Instant; readonly until?: Instant | undefined };
export type ForfeitureInput = {
  readonly order: PenaltyOrderTerms;
  readonly observations: readonly Observation[];
  readonly holds: readonly Hold[];
  readonly upTo: Instant;
};
export type ForfeitedUnit = {
  readonly day: LocalDate;
  readonly amountCents: number;
  readonly evidence: string | number;
  /** The location, where a unit is a violation. */
  readonly locationId?: string;
};
export type ForfeitureValue = {
  readonly units: readonly ForfeitedUnit[];
  readonly totalCents: number;
  readonly capReachedOn: LocalDate | null;
};

/**
 * The penalty payments that are forfeited: one for each calendar day in Europe/Amsterdam with evidence that the order's version was not followed,
 * after the compliance period, outside every hold, up to the cap. An order that says so counts each location that is left, once a day, or one sum in all.
 * Source: Awb 5:32b; 5:34 and 8:81 for the holds.
 */
export const forfeiture = defineRule<ForfeitureInput, ForfeitureValue>('forfeiture', ['awb:5:32b'], ({ order, observations, holds, upTo }, law) => {
  const breaches = observations
    .filter(({ at, orderVersion, result }) => result === 'available' && orderVersion === order.version && at > order.compliancePeriodEndsAt && at <= upTo)
    .sort((a, b) => compareInstants(a.at, b.at));
  const counting = breaches.filter(({ at }) => !holds.some((hold) => covers(hold, at)));
  if (counting.length < breaches.length) law.cite('awb:5:34', 'awb:8:81');
  return unitsUpToCap(order, counting, law);
});

function covers({ from, until }: Hold, at: Instant): boolean {
  return from <= at && (until === undefined || at < until);
}

/** The breaches come in order of time, so the first of each unit is its evidence. */
function unitsUpToCap({ amountPerDayCents, capCents, unit = 'calendar-day' }: PenaltyOrderTerms, breaches: readonly Observation[], law: Reasoning): ForfeitureValue {
  const units: ForfeitedUnit[] = [];
  const counted = new Set<string>();
  let totalCents = 0;
  let today: { readonly day: LocalDate; readonly endsAt: Instant } | null = null;
  for (const { id, at, locationId } of breaches) {
    if (totalCents >= capCents) break;
    if (today === null || at >= today.endsAt) today = dayAround(at);
    const { day } = today;
    const key = unitKey(unit, day, locationId);
    if (counted.has(key)) continue;
    counted.add(key);
    const amountCents = Math.min(amountPerDayCents, capCents - totalCents);
    totalCents += amountCents;
    units.push({ day, amountCents, evidence: id, ...(unit === 'violation' && locationId !== undefined ? { locationId } : {}) });
    law.note({ rule: 'forfeited-unit', articles: ['awb:5:32b'], inputs: { day, evidence: id, at }, value: { amountCents, totalCents } });
  }
  return { units, totalCents, capReachedOn: totalCents >= capCents ? (units.at(-1)?.day ?? null) : null };
}

function dayAround(at: Instant): { readonly day: LocalDate; readonly endsAt: Instant } {
  const day = dayOf(at);
  return { day, endsAt: endOfDay(day) };
}

/** What is forfeited once under this key: the day, the location on that day, or the order as a whole. */
export function unitKey(unit: UnitOf, day: LocalDate, locationId: string | undefined): string {
  switch (unit) {
    case 'calendar-day':
      return day;
    case 'violation':
      return `${day}:${locationId ?? ''}`;
    case 'once':
      return 'once';
  }
}
