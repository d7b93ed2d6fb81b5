import type { WritClaim } from './acts.js';
import { openPart } from './parts.js';
import type { DebtState } from './state.js';

/** What is claimed of these debts, in cents: principal, interest that was fixed, and costs with the fee of the reminder (4:119, 4:122 Awb). */
export function claimOf(debts: readonly DebtState[]): WritClaim {
  const sum = (part: Parameters<typeof openPart>[1]): number => debts.reduce((total, debt) => total + openPart(debt, part), 0);
  return { principalCents: sum('principal'), interestCents: sum('interest'), costsCents: sum('costs') };
}
