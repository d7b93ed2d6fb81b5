import type { Allocation } from './acts.js';
import { debtParts, isGivenUp, openPart } from './parts.js';
import type { DebtPart, DebtState } from './state.js';

export interface Allocated {
  readonly allocations: readonly Allocation[];
  readonly unallocatedCents: number;
}

/**
 * Divides a payment over the designated debts, in their order (4:92(2) Awb),
 * and within each first over costs, then interest, then principal (4:92(1)
 * Awb), in cents. What is left over, or was paid on a debt that is barred or
 * written off, waits for an official.
 */
export function allocate(debts: readonly DebtState[], amountCents: number): Allocated {
  return divide(debts, debtParts, amountCents);
}

/** The same over these parts only: a waiver of part of a debt is about the principal. */
export function divide(debts: readonly DebtState[], parts: readonly DebtPart[], amountCents: number): Allocated {
  let left = amountCents;
  const allocations: Allocation[] = [];
  for (const debt of debts.filter((one) => !isGivenUp(one))) {
    for (const part of parts) {
      const taken = Math.min(left, openPart(debt, part));
      if (taken > 0) allocations.push({ debtId: debt.id, part, amountCents: taken });
      left -= Math.max(0, taken);
    }
  }
  return { allocations, unallocatedCents: left };
}

/** Everything that is open of these debts. */
export const allOpen = (debts: readonly DebtState[]): readonly Allocation[] =>
  debts.flatMap((debt) => debtParts.map((part) => ({ debtId: debt.id, part, amountCents: openPart(debt, part) })).filter(({ amountCents }) => amountCents > 0));
