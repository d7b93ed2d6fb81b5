import type { AuthorityDebtKind, AuthorityDebtPart } from '../enforcement/authority-debt/state.js';
import type { AccountName } from './accounts.js';
import type { Posting } from './ledger.js';
import { move } from './moves.js';

/** On which account what the Authority owes is an expense. */
const expense = { 'default-penalty': 'defaultPenaltyExpense', costs: 'awardedCosts', 'court-fee': 'courtFees' } as const satisfies { readonly [kind in AuthorityDebtKind]: AccountName };

/** Where it waits to be paid. */
const payable = (kind: AuthorityDebtKind | 'awarded'): AccountName => (kind === 'default-penalty' ? 'defaultPenaltyPayable' : 'awardPayable');

/** The Authority owes these parts from now on (4:17, 7:15, 8:74, 8:75 Awb). */
export const owedByAuthority = (parts: readonly AuthorityDebtPart[]): readonly Posting[] => parts.flatMap(({ kind, amountCents }) => move(amountCents, expense[kind], payable(kind), null));

/** What a higher court took away of it before it was paid. */
export const noLongerOwed = (parts: readonly AuthorityDebtPart[]): readonly Posting[] => parts.flatMap(({ kind, amountCents }) => move(amountCents, payable(kind), expense[kind], null));

export const paidByAuthority = (amountCents: number, kind: 'default-penalty' | 'awarded'): readonly Posting[] => move(amountCents, payable(kind), 'bank', null);
