import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { Account } from '../common/debt.js';
import type { DecisionHeader } from '../common/header.js';

/** Interest over one debt, with how it was counted. */
export interface InterestLine {
  readonly description: string;
  /** First day of default, from which interest runs. */
  readonly from: LocalDate;
  readonly interestCents: number;
  readonly derivation: Derivation;
}

/** Statutory interest that is fixed (4:99 Awb). */
export interface InterestDecisionInput extends DecisionHeader {
  readonly items: readonly InterestLine[];
  /** The last day over which it was counted. */
  readonly until: LocalDate;
  readonly totalCents: number;
  readonly payBy: { readonly on: LocalDate; readonly derivation: Derivation };
  readonly reasons: string;
  readonly account: Account;
}
