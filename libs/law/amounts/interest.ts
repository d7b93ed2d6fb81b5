import type { LocalDate } from '../calendar/brands.js';
import { addDays, addYears, daysBetween, earlierOf } from '../calendar/local-date.js';
import { rowOn, rowsOf } from '../parameters/find-row.js';
import { thresholdOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';
import type { Reasoning } from '../reasoning/reasoning.js';
import { refuse, refuseField, refuseMissingRow } from '../reasoning/refused.js';

export type InterestInput = {
  readonly principalCents: number;
  /** First day of default. */
  readonly from: LocalDate;
  /** Last day that counts. */
  readonly until: LocalDate;
  /** Compute with a rate that nobody has confirmed; training only. */
  readonly allowUnconfirmed?: boolean | undefined;
};
export type InterestSegment = { readonly from: LocalDate; readonly until: LocalDate; readonly ratePercent: number; readonly days: number };
export type InterestValue = {
  /** What accrued, rounded once, half up. */
  readonly interestCents: number;
  /** What is owed: nothing under the threshold of Awb 4:98. */
  readonly dueCents: number;
  /** One for each rate within each year of default. */
  readonly segments: readonly InterestSegment[];
};

/** Rates count in hundredths of a percent, so that a day's interest is cents × hundredths / (10,000 × 365). */
const SCALE = 3_650_000n;

/** An exact amount in cents: a fraction, so that rounding happens once. */
export type Exact = { readonly over: bigint; readonly under: bigint };

/**
 * Statutory interest: simple within a year of default, days / 365, per rate; after each full year the interest joins the principal.
 * Refuses `interest-rate-not-loaded`, `interest-rate-not-confirmed`, and `invalid-input` where the period is reversed or the amount too large.
 * Source: Awb 4:98, BW 6:119 and 6:120.
 */
export const interest = defineRule<InterestInput, InterestValue>('interest', ['awb:4:98', 'bw6:119'], (input, law) => {
  const { principalCents, from, until } = input;
  if (until < from) refuseField('until', 'de laatste dag ligt voor de eerste.', 'the last day lies before the first');
  const segments: InterestSegment[] = [];
  const principal = BigInt(principalCents);
  let owed: Exact = { over: principal, under: 1n };
  for (let year = 0, start = from; start <= until; year += 1) {
    const next = startOfYearOfDefault(from, year + 1);
    const end = next === null ? until : earlierOf(until, addDays(next, -1));
    const within = segmentsOf(start, end, input, law);
    segments.push(...within);
    owed = afterYear(owed, within);
    noteYear(start, end, within, owed, law);
    if (next === null) break;
    start = next;
  }
  const interestCents = roundedHalfUp({ over: owed.over - principal * owed.under, under: owed.under });
  const threshold = thresholdOn(law, 'interest-threshold', until);
  return { interestCents, dueCents: interestCents < threshold ? 0 : interestCents, segments };
});

/** The day on which a full number of years has passed; null past the end of the calendar. */
function startOfYearOfDefault(from: LocalDate, years: number): LocalDate | null {
  return Number(from.slice(0, 4)) + years > 9999 ? null : addYears(from, years);
}

function segmentsOf(start: LocalDate, end: LocalDate, input: InterestInput, law: Reasoning): InterestSegment[] {
  const segments: InterestSegment[] = [];
  for (let from = start; from <= end;) {
    const ratePercent = rateOn(from, input, law);
    const until = lastDayOfRate(from, end, law);
    segments.push({ from, until, ratePercent, days: daysBetween(from, until) + 1 });
    if (until === end) break;
    from = addDays(until, 1);
  }
  return segments;
}

function rateOn(day: LocalDate, { allowUnconfirmed }: InterestInput, law: Reasoning): number {
  const row = rowOn(law.rules, day, 'interest-rate');
  if (row === undefined) {
    return refuseMissingRow('interest-rate-not-loaded', 'bw6:120', `De wettelijke rente op ${day} is niet geladen.`, `the statutory interest rate on ${day} is not loaded.`);
  }
  const mayUse = row.status === 'confirmed' || (allowUnconfirmed === true && law.rules.mode === 'training');
  if (!mayUse) {
    refuse(
      'interest-rate-not-confirmed', 'bw6:120',
      `De wettelijke rente vanaf ${row.validFrom} is niet bevestigd; een juridisch medewerker bevestigt de rij met haar bron.`,
      `the statutory interest rate from ${row.validFrom} is not confirmed; a legal officer confirms the row with its source`,
    );
  }
  law.cite('bw6:120');
  return Number(law.use(row));
}

/** The last day, up to `end`, before another row begins or the row of `day` ends. */
function lastDayOfRate(day: LocalDate, end: LocalDate, law: Reasoning): LocalDate {
  const next = rowsOf(law.rules, 'interest-rate').find((row) => row.validFrom > day);
  const beforeNext = next === undefined ? end : earlierOf(end, addDays(next.validFrom, -1));
  const ownEnd = rowOn(law.rules, day, 'interest-rate')?.validUntil;
  return ownEnd === undefined ? beforeNext : earlierOf(beforeNext, ownEnd);
}

/** Exact interest of one answer of this rule, for whoever adds up several and rounds once. */
export function exactInterest({ principalCents, from }: Pick<InterestInput, 'principalCents' | 'from'>, segments: readonly InterestSegment[]): Exact {
  const principal = BigInt(principalCents);
  let owed: Exact = { over: principal, under: 1n };
  for (let year = 0, left = segments; left.length > 0; year += 1) {
    const next = startOfYearOfDefault(from, year + 1);
    owed = afterYear(owed, left.filter((segment) => next === null || segment.from < next));
    left = left.filter((segment) => next !== null && segment.from >= next);
  }
  return { over: owed.over - principal * owed.under, under: owed.under };
}

function afterYear(owed: Exact, segments: readonly InterestSegment[]): Exact {
  const dayRates = segments.reduce((sum, { days, ratePercent }) => sum + BigInt(days) * BigInt(Math.round(ratePercent * 100)), 0n);
  return { over: owed.over * (SCALE + dayRates), under: owed.under * SCALE };
}

export function roundedHalfUp({ over, under }: Exact): number {
  const cents = (2n * over + under) / (2n * under);
  if (cents > BigInt(Number.MAX_SAFE_INTEGER)) {
    refuseField('principalCents', 'het bedrag wordt te groot om in centen te rekenen.', 'the amount grows too large to count in cents');
  }
  return Number(cents);
}

function noteYear(from: LocalDate, until: LocalDate, segments: readonly InterestSegment[], owed: Exact, law: Reasoning): void {
  law.note({
    rule: 'year-of-default', articles: ['bw6:119'],
    inputs: { from, until, segments },
    value: { principalAndInterestCents: roundedHalfUp(owed) },
  });
}
