import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Account, DebtLine } from '../common/debt.js';
import type { DecisionHeader } from '../common/header.js';

/** The grounds on which a deferral is withdrawn (4:96 Awb). */
export type RevocationGround = 'condition-not-met' | 'incorrect-information' | 'changed-circumstances';

/** That a deferral is over before its last day. */
export interface DeferralRevocationInput extends DecisionHeader {
  readonly deferral: { readonly reference: string; readonly date: LocalDate; readonly until: LocalDate };
  readonly ground: RevocationGround;
  readonly reasons: string;
  readonly lines: readonly DebtLine[];
  /** Interest and costs that were fixed and are still open, in cents. */
  readonly chargesCents: number;
  readonly totalCents: number;
  readonly account: Account;
}
