import type { LocalDate } from '../../law/calendar/brands.js';
import type { ForfeitedUnit } from '../penalty-order/acts.js';
import { newDebt } from './new-debt.js';
import type { DebtState } from './state.js';

export const unitDebtId = (orderId: string, day: LocalDate): string => `${orderId}:${day}`;

/** A forfeited unit is owed by law from the day of forfeiture (5:33 Awb). */
export function unitDebt(unit: ForfeitedUnit, setBy: number): DebtState {
  return {
    ...newDebt,
    id: unitDebtId(unit.orderId, unit.day),
    kind: 'penalty-payment',
    orderId: unit.orderId,
    day: unit.day,
    amountCents: unit.amountCents,
    payBy: unit.payBy,
    limitationFrom: unit.day,
    barredAfter: unit.barredAfter,
    evidenceId: unit.evidenceId,
    setBy,
    collectionDecidedOn: null,
  };
}
