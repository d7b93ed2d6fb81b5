import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { Repayment } from '../common/amounts.js';
import type { DecisionHeader } from '../common/header.js';

/** That the Authority pays back what turned out not to be owed, with interest (4:102 Awb), or what was paid too much. */
export interface RefundDecisionInput extends DecisionHeader {
  readonly of: 'reversal' | 'overpayment';
  readonly items: readonly { readonly description: string; readonly amountCents: number; readonly paidOn: LocalDate }[];
  readonly repayment: Repayment;
  /** How the interest was counted; null where none is owed. */
  readonly derivation: Derivation | null;
  /** The day of repayment, up to which interest is counted. */
  readonly payOn: LocalDate;
  readonly reasons: string;
}
