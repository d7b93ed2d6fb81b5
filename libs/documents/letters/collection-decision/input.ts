import type { Instant, LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { Account } from '../common/debt.js';
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
}

export interface CollectionDecisionInput extends DecisionHeader {
  readonly penaltyOrder: {
    readonly reference: string;
    readonly date: LocalDate;
    readonly announcedAt: Instant;
    readonly compliancePeriodEndedAt: Instant;
    readonly perDayCents: number;
    readonly capCents: number;
  };
  readonly units: readonly ForfeitedDay[];
  /** The sum of the units, with how it was reached. */
  readonly totalCents: number;
  readonly derivation: Derivation | null;
  /** Asked or not: 4:12 Awb lets views on a debt be, where objection is open and all can be undone. */
  readonly views: ViewsGiven | { readonly kind: 'not-asked' };
  /** Why collecting is proportionate, and what was made of special circumstances. */
  readonly reasons: string;
  readonly account: Account;
}
