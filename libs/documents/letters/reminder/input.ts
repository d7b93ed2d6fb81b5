import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { Account, ChargeLine, DebtLine, InterestDue } from '../common/debt.js';
import type { LetterHeader } from '../common/header.js';

/** The date of the letter is the day on which it is sent. */
export interface ReminderInput extends LetterHeader {
  /** The decision that fixed the debt: the fine decision, or the collection decision (5:37 Awb). */
  readonly decision: { readonly kind: 'fine-decision' | 'collection-decision'; readonly reference: string; readonly date: LocalDate };
  readonly lines: readonly DebtLine[];
  /** Costs that were fixed before and are still open (4:113, 4:120 Awb); none in letters of before. */
  readonly charges?: readonly ChargeLine[];
  /** Interest that was fixed and is still open (4:99 Awb); null where there is none. */
  readonly interest: InterestDue | null;
  /** The fee of this reminder; null where none is charged. */
  readonly fee: { readonly feeCents: number; readonly derivation: Derivation } | null;
  /** Everything together. */
  readonly totalCents: number;
  readonly term: { readonly payBy: LocalDate; readonly derivation: Derivation };
  readonly account: Account;
}
