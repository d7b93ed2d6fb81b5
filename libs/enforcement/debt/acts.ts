import type { CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { Derivation } from '../../law/derivation.js';
import type { AlarmMonth } from '../../law/terms/limitation-alarms.js';
import type { Extension } from '../../law/terms/limitation.js';
import type { Role } from '../authority/roles.js';
import type { TermMove } from '../remedies/term-move.js';
import type { TermSet } from '../terms/term.js';
import type { Refundable, RefundState } from './money-state.js';
import type { DebtPart } from './state.js';

/** What settled so much of one part of a debt: a payment, or the Authority's letting go. */
export interface Allocation {
  readonly debtId: string;
  readonly part: DebtPart;
  readonly amountCents: number;
}

/** The fee of a reminder (4:113 Awb) and the debt on which it is booked. */
export interface ReminderFee {
  readonly debtId: string;
  readonly feeCents: number;
  readonly derivation: Derivation;
}

/** What a writ claims (4:122 Awb), in cents. */
export interface WritClaim {
  readonly principalCents: number;
  readonly interestCents: number;
  readonly costsCents: number;
}

export interface FixedInterest {
  readonly debtId: string;
  readonly interestCents: number;
  readonly derivation: Derivation;
}

/** What falls away of one part of a debt: what was open, was paid, and was waived. */
export interface Reversal {
  readonly debtId: string;
  readonly part: DebtPart;
  readonly openCents: number;
  readonly paidCents: number;
  readonly waivedCents: number;
}

/** What comes back of one part of a debt, in cents: to be paid, paid already on these days, and waived. */
export interface Restored {
  readonly debtId: string;
  readonly part: DebtPart;
  readonly openCents: number;
  readonly paid: readonly { readonly on: LocalDate; readonly cents: number }[];
  readonly waivedCents: number;
}

/** A debt on which nothing is collected any more, and why. */
export interface GivenUp {
  readonly debtId: string;
  readonly as: 'barred' | 'written-off';
}

/** Until when a debt can be collected from now on. */
export interface Limit {
  readonly debtId: string;
  readonly barredAfter: LocalDate;
}

interface Interrupting {
  readonly barredAfter: LocalDate;
  readonly terms: readonly TermSet[];
}

type CollectingAct =
  | { readonly type: 'CollectionDecisionDrafted'; readonly data: CommandData<'DraftCollectionDecision'> & { readonly decisionId: string; readonly amountCents: number } }
  | { readonly type: 'CollectionDecided'; readonly data: { readonly decisionId: string; readonly debtIds: readonly string[]; readonly amountCents: number } }
  | { readonly type: 'DebtsInDefault'; readonly data: CommandData<'RecordDefault'> & { readonly late: boolean } }
  | { readonly type: 'ReminderSent'; readonly data: Omit<CommandData<'SendReminder'>, 'chargeFee'> & Interrupting & { readonly payBy: LocalDate; readonly fee: ReminderFee | null } }
  | { readonly type: 'WritIssued'; readonly data: CommandData<'IssueWrit'> & Interrupting & { readonly claim: WritClaim } }
  | { readonly type: 'CollectionHandedOver'; readonly data: CommandData<'HandOverCollection'> & { readonly handoverId: string; readonly claim: WritClaim } }
  | { readonly type: 'HandoverEnded'; readonly data: CommandData<'EndHandover'> }
  | { readonly type: 'CostsCharged'; readonly data: CommandData<'ChargeCosts'> }
  | { readonly type: 'InterestFixed'; readonly data: CommandData<'FixInterest'> & { readonly items: readonly FixedInterest[]; readonly mandate: string } };

type LimitationAct =
  | { readonly type: 'DebtBarred'; readonly data: { readonly debtIds: readonly string[]; readonly derivation: Derivation | null } }
  | { readonly type: 'LimitationInterrupted'; readonly data: CommandData<'RecordInterruption'> & Interrupting }
  | { readonly type: 'LimitationAlarmRaised'; readonly data: { readonly key: string; readonly debtIds: readonly string[]; readonly month: AlarmMonth; readonly barredAfter: LocalDate; readonly owner: Role; readonly problem: string } };

type EasingAct =
  | { readonly type: 'DeferralGranted'; readonly data: CommandData<'GrantDeferral'> & { readonly deferralId: string; readonly from: LocalDate; readonly limits: readonly Limit[]; readonly terms: readonly TermSet[]; readonly mandate: string } }
  | { readonly type: 'DeferralRevoked'; readonly data: CommandData<'RevokeDeferral'> & { readonly on: LocalDate; readonly limits: readonly Limit[]; readonly terms: readonly TermSet[]; readonly mandate: string } }
  /** The last days of these debts with what a judge suspended, as far as its end is known (8:81, 4:111 Awb). */
  | { readonly type: 'PaymentsSuspended'; readonly data: { readonly subject: string; readonly suspensions: readonly Extension[]; readonly debtIds: readonly string[]; readonly moves: readonly TermMove[]; readonly limits: readonly Limit[]; readonly terms: readonly TermSet[] } }
  | { readonly type: 'DebtWaived'; readonly data: CommandData<'WaiveDebt'> & { readonly allocations: readonly Allocation[] } }
  | { readonly type: 'DebtWrittenOff'; readonly data: CommandData<'WriteOffDebt'> };

/** A payment, recorded by hand or from an entry on a statement of the bank. */
export interface PaymentReceived {
  readonly amountCents: number;
  readonly creditedOn: LocalDate;
  readonly reference: string;
  /** The entry on the bank statement; null where an official recorded the payment. */
  readonly entryId: string | null;
  readonly allocations: readonly Allocation[];
  readonly unallocatedCents: number;
}

type PaymentAct =
  | { readonly type: 'PaymentReceived'; readonly data: PaymentReceived }
  | { readonly type: 'OverpaymentAllocated'; readonly data: CommandData<'AllocateOverpayment'> & { readonly allocations: readonly Allocation[] } };

type UndoingAct =
  /** What a ruling took away of these debts and a higher court gave back. */
  | {
      readonly type: 'DebtsRestored';
      readonly data: {
        readonly rulingId: string;
        readonly procedureId: string;
        readonly items: readonly Restored[];
        /** Debts that limitation struck, or that were written off, before the ruling: they come back as that. */
        readonly givenUp?: readonly GivenUp[];
        /** Interest that the Authority paid on a refund that is undone. */
        readonly interestBack: readonly { readonly debtId: string; readonly refundId: string; readonly cents: number }[];
        /** Where limitation counts from again: what was repaid is claimed anew. */
        readonly limits: readonly (Limit & { readonly from: LocalDate })[];
        readonly moves: readonly TermMove[];
        readonly terms: readonly TermSet[];
        /** What is still to be paid back of other debts. */
        readonly refundable: readonly Refundable[];
      };
    }
  | { readonly type: 'DebtsReversed'; readonly data: CommandData<'ReverseDebts'> & { readonly items: readonly Reversal[]; readonly refundable: readonly Refundable[] } }
  | {
      readonly type: 'RefundProposed';
      readonly data: Omit<CommandData<'ProposeRefund'>, 'amountCents'> & {
        readonly refundId: string;
        readonly principalCents: number;
        readonly interestCents: number;
        readonly items: readonly Refundable[];
        readonly derivation: Derivation | null;
      };
    }
  | { readonly type: 'RefundApproved'; readonly data: CommandData<'ApproveRefund'> & Pick<RefundState, 'of' | 'principalCents' | 'interestCents'> & { readonly mandate: string; readonly complete: boolean } }
  | { readonly type: 'RefundRejected'; readonly data: CommandData<'RejectRefund'> }
  | { readonly type: 'RefundPaid'; readonly data: { readonly refundId: string; readonly amountCents: number; readonly paidOn: LocalDate; readonly entryId: string | null } };

export type DebtAct = CollectingAct | LimitationAct | EasingAct | PaymentAct | UndoingAct;
