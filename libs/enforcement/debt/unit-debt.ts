import type { LocalDate } from '../../law/calendar/brands.js';
import type { ForfeitedUnit } from '../penalty-order/acts.js';
import { newDebt } from './new-debt.js';
import type { DebtState, Debts } from './state.js';

/** The id of a unit: its order and day, the location where a unit is a violation, and which time it is where it was reversed before. */
export function unitDebtId(orderId: string, day: LocalDate, { locationId, again }: Pick<ForfeitedUnit, 'locationId' | 'again'> = {}): string {
  const base = locationId === undefined ? `${orderId}:${day}` : `${orderId}:${day}:${locationId}`;
  if (again === undefined) return base;
  return locationId === undefined ? `${base}::${String(again)}` : `${base}:${String(again)}`;
}

/** A forfeited unit is owed by law from the day of forfeiture (5:33 Awb). */
export function unitDebt(unit: ForfeitedUnit, setBy: number): DebtState {
  return {
    ...newDebt,
    id: unitDebtId(unit.orderId, unit.day, unit),
    kind: 'penalty-payment',
    orderId: unit.orderId,
    day: unit.day,
    amountCents: unit.amountCents,
    payBy: unit.payBy,
    ownPayBy: unit.payBy,
    limitationFrom: unit.day,
    barredAfter: unit.barredAfter,
    evidenceId: unit.evidenceId,
    evidenceAt: unit.evidenceAt,
    setBy,
    collectionDecidedOn: null,
  };
}

/** The units that stand for these days of an order, in the order of the days; a day without any gives the id that it would have. */
export function unitsOfDays(debts: Debts, orderId: string, days: readonly LocalDate[]): readonly string[] {
  const ofDay = new Map<LocalDate, string[]>();
  for (const debt of Object.values(debts)) {
    if (debt.kind === 'fine' || debt.orderId !== orderId || debt.day === null || debt.status === 'reversed') continue;
    ofDay.set(debt.day, [...(ofDay.get(debt.day) ?? []), debt.id]);
  }
  return days.flatMap((day) => ofDay.get(day) ?? [unitDebtId(orderId, day)]);
}
