import type { UnitOf } from '../../../law/amounts/forfeiture.js';
import type { Instant, LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { Account } from '../common/debt.js';
import type { ViewsLeftOut } from '../common/content.js';
import type { ObservationLine, ViewsGiven } from '../common/evidence.js';
import type { DecisionHeader } from '../common/header.js';

/** One forfeited penalty payment: a calendar day, what is owed for it, and the evidence that it was forfeited. */
export interface ForfeitedDay {
  readonly day: LocalDate;
  readonly amountCents: number;
  /** Six weeks after forfeiture (5:33 Awb). */
  readonly payBy: LocalDate;
  /** The version of the penalty order that was tested. */
  readonly orderVersion: number;
  readonly evidence: ObservationLine;
  /** The location that was left, where a unit of the order is a violation. */
  readonly locationId?: string;
}

export interface CollectionDecisionInput extends DecisionHeader {
  readonly penaltyOrder: {
    readonly reference: string;
    readonly date: LocalDate;
    readonly announcedAt: Instant;
    readonly compliancePeriodEndedAt: Instant;
    readonly perDayCents: number;
    readonly capCents: number;
    /** What one unit is; a calendar day where left out. */
    readonly unit?: UnitOf;
  };
  readonly units: readonly ForfeitedDay[];
  /** The sum of the units, with how it was reached. */
  readonly totalCents: number;
  readonly derivation: Derivation | null;
  /** Asked; or left out for the reason on file (4:11, 4:12 Awb). `not-asked` stands in letters of before, without a reason. */
  readonly views: ViewsGiven | { readonly kind: 'not-asked' } | ViewsLeftOut;
  /** Why collecting is proportionate, and what was made of special circumstances. */
  readonly reasons: string;
  readonly account: Account;
}
