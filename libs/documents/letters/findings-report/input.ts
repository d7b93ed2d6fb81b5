import type { Instant, LocalDate } from '../../../law/calendar/brands.js';
import type { BreachedOrder } from '../common/breach.js';
import type { ObservationLine } from '../common/evidence.js';
import type { LetterHeader, LocationLine } from '../common/header.js';

/** What was seen, where, when, by whom and how (ABRvS 3 May 2017); the signatory drew it up. */
export interface FindingsReportInput extends LetterHeader {
  readonly order: BreachedOrder;
  /** The penalty order on the same breach, where its days were looked at. */
  readonly penaltyOrder?: { readonly reference: string; readonly date: LocalDate };
  /** The version of the order that was in force and tested. */
  readonly orderVersion: number;
  readonly purpose: 'term-end' | 'on-request' | 'nightly' | 'by-hand';
  readonly inspected: { readonly from: Instant; readonly until: Instant };
  /** The working method, in words. */
  readonly method: string;
  /** Where the time comes from: `de systeemklok, gelijkgezet met NTP`. */
  readonly clock: string;
  readonly observations: readonly ObservationLine[];
  readonly locations: readonly LocationLine[];
  /** The findings, in words. */
  readonly conclusion: string;
}
