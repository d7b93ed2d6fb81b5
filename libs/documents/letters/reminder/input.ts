import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { Account, DebtLine, InterestDue } from '../common/debt.js';
import type { LetterHeader } from '../common/header.js';

/** The date of the letter is the day on which it is sent. */
export interface ReminderInput extends LetterHeader {
  /** The decision that fixed the debt: the fine decision, or the collection decision (5:37 Awb). */
  readonly decision: { readonly kind: 'fine-decision' | 'collection-decision'; readonly reference: string; readonly date: LocalDate };
  readonly lines: readonly DebtLine[];
  /** Interest so far; null where none is asked. */
  readonly interest: InterestDue | null;
  readonly fee: { readonly feeCents: number; readonly derivation: Derivation };
  /** Everything together. */
  readonly totalCents: number;
  readonly term: { readonly payBy: LocalDate; readonly derivation: Derivation };
  readonly account: Account;
}
