import type { Allocation } from './acts.js';
import { outstandingCents } from './evolve.js';
import type { DebtState } from './state.js';

/** Divides a payment over the designated debts, in their order (4:92(3) Awb); what is left over, or was paid on a barred debt, goes to suspense. */
export function allocate(debts: readonly DebtState[], amountCents: number): { readonly allocations: readonly Allocation[]; readonly unallocatedCents: number } {
  let left = amountCents;
  const allocations: Allocation[] = [];
  for (const debt of debts) {
    const part = debt.status === 'barred' ? 0 : Math.min(left, Math.max(0, outstandingCents(debt)));
    if (part > 0) allocations.push({ debtId: debt.id, amountCents: part });
    left -= part;
  }
  return { allocations, unallocatedCents: left };
}
