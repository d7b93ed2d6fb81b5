import type { CommandData } from '../../contracts/commands/command.js';
import type { UnitOf } from '../../law/amounts/forfeiture.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';

/** Amount and cap as they stood from a moment on; each unit belongs to the version in force. */
export interface PenaltyOrderVersion {
  readonly version: number;
  readonly amountPerDayCents: number;
  readonly capCents: number;
  readonly from: Instant | null;
}

/** A stretch in which nothing is forfeited; open where there is no end yet. */
export interface Hold {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** An order under penalty payment (last onder dwangsom). */
export interface PenaltyOrderState {
  readonly id: string;
  readonly breachOf: string;
  readonly locationIds: readonly string[];
  /** What one unit is, as the order says. */
  readonly unit: UnitOf;
  readonly complianceHours: number;
  readonly versions: readonly PenaltyOrderVersion[];
  readonly holds: readonly Hold[];
  readonly announcedAt: Instant | null;
  readonly compliancePeriodEndsAt: Instant | null;
  readonly activeFrom: Instant | null;
  /** The days with a unit that stands. */
  readonly bookedDays: readonly LocalDate[];
  /** Keys of units that are not forfeited (again), beside the booked days: locations on their days, the one sum, and what a ruling took back. */
  readonly spentUnits: readonly string[];
  /** How many times units were taken back. */
  readonly reversals: number;
  readonly forfeitedCents: number;
  readonly capReachedOn: LocalDate | null;
  readonly liftedAt: Instant | null;
}

export type PenaltyOrders = { readonly [id: string]: PenaltyOrderState };

export type PenaltyOrderChange = CommandData<'DraftPenaltyOrderChange'>['change'];

export type PenaltyOrderChanges = { readonly [id: string]: { readonly orderId: string; readonly change: PenaltyOrderChange } };
