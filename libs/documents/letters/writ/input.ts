import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Account, DebtLine, InterestDue } from '../common/debt.js';
import type { LetterHeader } from '../common/header.js';

export interface WritInput extends LetterHeader {
  /** The decision, and for penalty payments the order, from which the debt flows. */
  readonly decision: { readonly kind: 'fine-decision' | 'collection-decision'; readonly reference: string; readonly date: LocalDate };
  readonly lines: readonly DebtLine[];
  readonly reminder: { readonly reference: string; readonly sentOn: LocalDate; readonly payBy: LocalDate; readonly feeCents: number };
  /** Interest so far, and the day from which it runs; null where none is asked. */
  readonly interest: InterestDue | null;
  /** Costs of the writ itself, and others beside the fee of the reminder, in cents. */
  readonly costsCents: number;
  readonly totalCents: number;
  readonly account: Account;
}
