import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { Extension, LimitationEventKind } from '../../law/terms/limitation.js';
import type { AlarmMonth } from '../../law/terms/limitation-alarms.js';

/** What a debt consists of. */
export type DebtPart = 'costs' | 'interest' | 'principal';

export type DebtStatus = 'owed' | 'in-default' | 'reminded' | 'writ-issued' | 'paid' | 'barred' | 'waived' | 'written-off' | 'reversed';

export interface Interruption {
  readonly on: LocalDate;
  readonly kind: Exclude<LimitationEventKind, 'collection-decision'>;
}

/** What came on top of the principal, in cents. */
export interface Charge {
  readonly dueCents: number;
  readonly paidCents: number;
  readonly waivedCents: number;
}

/** What a payment settled of one part of a debt, on the day that it was credited. */
export interface PartPaid {
  readonly on: LocalDate;
  readonly part: DebtPart;
  readonly cents: number;
}

/** Money owed to the Authority: one forfeited unit, or one fine. */
export interface DebtState {
  readonly id: string;
  readonly kind: 'penalty-payment' | 'fine';
  readonly orderId: string;
  readonly day: LocalDate | null;
  readonly amountCents: number;
  readonly paidCents: number;
  readonly waivedCents: number;
  /** What was taken back of the amount after a remedy. */
  readonly reversedCents: number;
  /** Fee of the reminder and other costs of collecting (4:113, 4:120 Awb). */
  readonly costs: Charge;
  /** Interest that was fixed by decision (4:98, 4:99 Awb). */
  readonly interest: Charge;
  readonly payments: readonly PartPaid[];
  readonly payBy: LocalDate;
  /** The last day to pay by the law alone: over a suspension by a judge interest runs on (4:101 Awb). */
  readonly ownPayBy: LocalDate;
  /** Times in which a judge suspended payment, as far as their end is known (8:81 Awb). */
  readonly suspensions: readonly Extension[];
  /** Where limitation counts from: the day of forfeiture, or the last day to pay the fine. */
  readonly limitationFrom: LocalDate;
  readonly barredAfter: LocalDate;
  readonly evidenceId: string | null;
  /** For a unit the moment that its evidence shows. */
  readonly evidenceAt: Instant | null;
  readonly setBy: number;
  /** For a unit the day of the collection decision (5:37 Awb); a fine is its own decision. It does not interrupt limitation. */
  readonly collectionDecidedOn: LocalDate | null;
  /** The acts that started the limitation term anew (4:105, 4:106 Awb). */
  readonly interruptions: readonly Interruption[];
  /** Times of deferral, which extend limitation (4:111 Awb). */
  readonly extensions: readonly Extension[];
  /** The deferral that was granted last; over once its last day has passed (4:94 Awb). */
  readonly deferral: { readonly id: string; readonly from: LocalDate; readonly until: LocalDate } | null;
  /** How far limitation has run when it last asked for attention; null in a term that has not asked yet. */
  readonly alarmed: AlarmMonth | null;
  readonly remindedOn: LocalDate | null;
  readonly reminderPayBy: LocalDate | null;
  /** The handing over that is under way. */
  readonly handoverId: string | null;
  readonly status: DebtStatus;
  /** Struck by limitation or written off, once: it stays so whatever falls away or comes back later. */
  readonly givenUp: 'barred' | 'written-off' | null;
}

export type Debts = { readonly [id: string]: DebtState };

/** A drafted collection decision (invorderingsbeschikking) and the units it is about. */
export type Collections = { readonly [decisionId: string]: { readonly debtIds: readonly string[] } };
