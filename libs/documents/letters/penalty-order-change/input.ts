import type { UnitOf } from '../../../law/amounts/forfeiture.js';
import type { Instant, LocalDate } from '../../../law/calendar/brands.js';
import type { DecisionHeader } from '../common/header.js';

/** What becomes of the order (5:34 Awb). */
export type PenaltyOrderOutcome =
  | { readonly kind: 'lift' }
  | { readonly kind: 'suspend'; readonly from: Instant; readonly until: Instant | null }
  | { readonly kind: 'reduce'; readonly perDayCents: number; readonly capCents: number }
  | { readonly kind: 'refuse' };

export interface PenaltyOrderChangeInput extends DecisionHeader {
  /** The order as it stood before this decision. */
  readonly penaltyOrder: { readonly reference: string; readonly date: LocalDate; readonly announcedAt: Instant; readonly perDayCents: number; readonly capCents: number; readonly unit?: UnitOf };
  /** What the provider asked for; null where the Authority acts of its own motion. */
  readonly request: { readonly on: LocalDate; readonly summary: string } | null;
  /** Impossibility (5:34(1)), a year without forfeiture (5:34(2)), or none that the law names. */
  readonly ground: 'impossibility' | 'year-without-forfeiture' | 'own-motion';
  readonly outcome: PenaltyOrderOutcome;
  /** Forfeited until now, in cents; it stays owed. */
  readonly forfeitedCents: number;
  readonly reasons: string;
}
