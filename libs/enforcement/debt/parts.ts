import type { Charge, DebtPart, DebtState } from './state.js';

/** The parts of a debt, in the order in which a payment settles them (4:92(1) Awb). */
export const debtParts: readonly DebtPart[] = ['costs', 'interest', 'principal'];

export const noCharge: Charge = { dueCents: 0, paidCents: 0, waivedCents: 0 };

/** What is still to be paid of the principal, in cents. */
export const outstandingCents = (debt: DebtState): number => debt.amountCents - debt.reversedCents - debt.paidCents - debt.waivedCents;

const openCharge = ({ dueCents, paidCents, waivedCents }: Charge): number => dueCents - paidCents - waivedCents;

/** What is still to be paid of one part, in cents. */
export const openPart = (debt: DebtState, part: DebtPart): number => (part === 'principal' ? outstandingCents(debt) : openCharge(debt[part]));

/** Everything that is still to be paid: costs, interest and principal, in cents. */
export const openCents = (debt: DebtState): number => debtParts.reduce((sum, part) => sum + openPart(debt, part), 0);

/** Nothing is collected on it any more, and no payment settles it: limitation struck, or the Authority gave it up. */
export const isGivenUp = ({ status }: Pick<DebtState, 'status'>): boolean => status === 'barred' || status === 'written-off';

/** Whether there is something to collect. */
export const isOpen = (debt: DebtState): boolean => !isGivenUp(debt) && openCents(debt) > 0;
