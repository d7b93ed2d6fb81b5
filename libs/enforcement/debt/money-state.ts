import type { CommandData } from '../../contracts/commands/command.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';

/** A deferral of payment (uitstel, 4:94 Awb), with its instalments where there are any. */
export interface DeferralState {
  readonly id: string;
  readonly debtIds: readonly string[];
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly instalments: CommandData<'GrantDeferral'>['instalments'];
  /** The act that granted it: what was paid since counts for the instalments. */
  readonly setBy: number;
  readonly revokedOn: LocalDate | null;
}

/** Execution in the hands of a bailiff or a collection service. */
export interface HandoverState {
  readonly id: string;
  readonly debtIds: readonly string[];
  readonly service: CommandData<'HandOverCollection'>['service'];
  readonly at: Instant;
  readonly status: 'handed-over' | 'returned' | 'paid';
}

/** Money that was paid and turned out not to be owed, with the day on which it was paid. */
export interface Refundable {
  readonly debtId: string;
  readonly cents: number;
  readonly paidOn: LocalDate;
}

/** A repayment on its way: proposed by one official, approved by two others, paid by the bank. */
export interface RefundState {
  readonly id: string;
  readonly of: 'reversal' | 'overpayment';
  readonly principalCents: number;
  readonly interestCents: number;
  readonly payOn: LocalDate;
  readonly items: readonly Refundable[];
  readonly proposedBy: string;
  readonly approvedBy: readonly string[];
  readonly status: 'proposed' | 'approved' | 'rejected' | 'paid';
  /** The entry on the bank statement by which it was paid, where one said so. */
  readonly entryId: string | null;
}

/** Money of a case beside its debts. */
export interface MoneyState {
  readonly deferrals: { readonly [id: string]: DeferralState };
  readonly handovers: { readonly [id: string]: HandoverState };
  readonly refunds: { readonly [id: string]: RefundState };
  readonly refundable: readonly Refundable[];
  /** Payments that no debt took: an overpayment, or one on a debt that was barred. */
  readonly unallocatedCents: number;
  /** The entries of bank statements that were booked here: each is booked once. */
  readonly entryIds: readonly string[];
}

export const noMoney: MoneyState = { deferrals: {}, handovers: {}, refunds: {}, refundable: [], unallocatedCents: 0, entryIds: [] };
