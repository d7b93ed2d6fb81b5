import type { RecordedAct } from '../../case/act.js';
import { unitDebtId } from '../../debt/unit-debt.js';

interface Amount {
  readonly debtId: string;
  readonly cents: number;
}

/** What was owed of a debt by these acts alone, with costs and interest; 0 where it was never owed, is barred or written off. */
export function owedBy(acts: readonly RecordedAct[], debtId: string): number {
  const givenUp = acts.some((act) => (act.type === 'DebtBarred' || act.type === 'DebtWrittenOff') && act.data.debtIds.includes(debtId));
  if (givenUp) return 0;
  return acts.flatMap(amountsOf).reduce((owed, one) => (one.debtId === debtId ? owed + one.cents : owed), 0);
}

/** What an act adds to what is owed, and takes away. */
function amountsOf(act: RecordedAct): readonly Amount[] {
  switch (act.type) {
    case 'UnitForfeited':
      return [{ debtId: unitDebtId(act.data.orderId, act.data.day, act.data), cents: act.data.amountCents }];
    case 'FineBecameDue':
      return [{ debtId: act.data.fineId, cents: act.data.amountCents }];
    case 'ReminderSent':
      return act.data.fee === null ? [] : [{ debtId: act.data.fee.debtId, cents: act.data.fee.feeCents }];
    case 'CostsCharged':
      return [{ debtId: act.data.debtId, cents: act.data.amountCents }];
    case 'InterestFixed':
      return act.data.items.map(({ debtId, interestCents }) => ({ debtId, cents: interestCents }));
    case 'PaymentReceived':
    case 'OverpaymentAllocated':
    case 'DebtWaived':
      return act.data.allocations.map(({ debtId, amountCents }) => ({ debtId, cents: -amountCents }));
    case 'DebtsRestored':
      return [...act.data.items.map(({ debtId, openCents }) => ({ debtId, cents: openCents })), ...act.data.interestBack];
    case 'DebtsReversed':
    case 'UnitsReversed':
      return act.data.items.map(({ debtId, openCents }) => ({ debtId, cents: -openCents }));
    default:
      return [];
  }
}
