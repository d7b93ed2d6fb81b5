import type { Instant, LocalDate } from '../../law/calendar/brands.js';

export type DebtStatus = 'owed' | 'in-default' | 'reminded' | 'writ-issued' | 'paid' | 'barred' | 'waived' | 'reversed';

export interface Interruption {
  readonly on: LocalDate;
  readonly kind: 'reminder' | 'writ';
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
  readonly payBy: LocalDate;
  /** Where limitation counts from: the day of forfeiture, or the last day to pay the fine. */
  readonly limitationFrom: LocalDate;
  readonly barredAfter: LocalDate;
  readonly evidenceId: string | null;
  /** For a unit the moment that its evidence shows. */
  readonly evidenceAt: Instant | null;
  readonly setBy: number;
  /** For a unit the day of the collection decision (5:37 Awb); a fine is its own decision. */
  readonly collectionDecidedOn: LocalDate | null;
  /** The acts that started the limitation term anew (4:105, 4:106 Awb). */
  readonly interruptions: readonly Interruption[];
  readonly remindedOn: LocalDate | null;
  readonly reminderPayBy: LocalDate | null;
  readonly status: DebtStatus;
}

export type Debts = { readonly [id: string]: DebtState };

/** A drafted collection decision (invorderingsbeschikking) and the units it is about. */
export type Collections = { readonly [decisionId: string]: { readonly debtIds: readonly string[] } };
