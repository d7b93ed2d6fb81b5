import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Account, DebtLine } from '../common/debt.js';
import type { DecisionHeader } from '../common/header.js';

/** Deferral of payment, with instalments or without (4:94 Awb). */
export interface DeferralInput extends DecisionHeader {
  readonly lines: readonly DebtLine[];
  /** Interest and costs that were fixed and are still open, in cents. */
  readonly chargesCents: number;
  readonly totalCents: number;
  readonly from: LocalDate;
  /** The last day of the deferral. */
  readonly until: LocalDate;
  readonly instalments: readonly { readonly payBy: LocalDate; readonly amountCents: number }[];
  readonly conditions: string;
  readonly reasons: string;
  readonly account: Account;
}
