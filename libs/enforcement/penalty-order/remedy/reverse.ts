import type { Instant } from '../../../law/calendar/brands.js';
import { unitKey } from '../../../law/amounts/forfeiture.js';
import type { CaseState } from '../../case/state.js';
import { refundableOf, reversalsOf } from '../../debt/reversal.js';
import type { DebtState } from '../../debt/state.js';
import type { PenaltyOrderState } from '../state.js';
import type { RemedyAct, ReversedUnit } from './acts.js';

type Reversed = Extract<RemedyAct, { type: 'UnitsReversed' }>;

/** The units of an order that stand. */
export const standingUnits = (state: CaseState, orderId: string): readonly DebtState[] =>
  Object.values(state.debts).filter((debt) => debt.kind === 'penalty-payment' && debt.orderId === orderId && debt.status !== 'reversed');

/** Those among them whose evidence shows a moment from `from` up to, not including, `until`. */
export const unitsWithin = (state: CaseState, orderId: string, { from, until }: { readonly from: Instant; readonly until?: Instant | undefined }): readonly DebtState[] =>
  standingUnits(state, orderId).filter(({ evidenceAt }) => evidenceAt !== null && from <= evidenceAt && (until === undefined || evidenceAt < until));

/** The act that takes these units back; none where there are none. */
export function reversal(order: PenaltyOrderState, debts: readonly DebtState[], given: Pick<Reversed['data'], 'because' | 'ruling' | 'procedureId' | 'reasons'>): readonly Reversed[] {
  if (debts.length === 0) return [];
  const units = debts.map((debt) => reversedUnit(order, debt));
  const items = debts.flatMap((debt) => reversalsOf(debt, 0));
  const totalCents = debts.reduce((sum, { amountCents, reversedCents }) => sum + amountCents - reversedCents, 0);
  const { because, ruling, procedureId, reasons } = given;
  return [{ type: 'UnitsReversed', data: { orderId: order.id, because, ruling, ...(procedureId === undefined ? {} : { procedureId }), reasons, units, items, refundable: refundableOf(debts, items), totalCents } }];
}

function reversedUnit(order: PenaltyOrderState, debt: DebtState): ReversedUnit {
  const { id, day } = debt;
  if (day === null) throw new Error(`Unit ${id} has no day.`);
  const [, , location = ''] = id.split(':');
  return { debtId: id, day, key: unitKey(order.unit, day, location) };
}
