import type { LocalDate } from '../../law/calendar/brands.js';

/** What it is that the Authority owes. */
export type AuthorityDebtKind = 'default-penalty' | 'costs' | 'court-fee';

/** One thing that the Authority has to pay, in cents: paid so far, and what a higher court took back of it. */
export interface AuthorityDebtPart {
  readonly kind: AuthorityDebtKind;
  readonly amountCents: number;
}

/** What the Authority owes for one procedure: the penalty for deciding late, or costs and court fee that were awarded. */
export interface AuthorityDebtState {
  readonly owedFor: string;
  readonly parts: readonly AuthorityDebtPart[];
  readonly paidCents: number;
  /** What fell away because a higher court annulled the ruling that awarded it. */
  readonly fallenCents: number;
  readonly payBy: LocalDate;
}

export type AuthorityDebts = { readonly [owedFor: string]: AuthorityDebtState };

export const awardedCents = ({ parts }: AuthorityDebtState): number => parts.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** What is still to be paid, in cents. */
export const unpaidCents = (debt: AuthorityDebtState): number => awardedCents(debt) - debt.paidCents - debt.fallenCents;
