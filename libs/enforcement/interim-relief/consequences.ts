import type { Command, CommandData } from '../../contracts/commands/command.js';
import type { LocalDate } from '../../law/calendar/brands.js';
import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import type { InterimReliefState } from './state.js';

type Ruling = CommandData<'HoldPenaltyOrder'>['ruling'];

const rulingOf = ({ ecli, fileNumber }: Pick<InterimReliefState, 'ecli' | 'fileNumber'>, on: LocalDate): Ruling => ({ by: 'interim-relief', on, reference: ecli ?? fileNumber });

/** What a granted request does to the case by itself: a penalty order is held, from the moment that the ruling names; units inside the hold fall. */
export function measureConsequences(relief: InterimReliefState, { measures, ruledOn, ecli, reasons }: CommandData<'RecordInterimRuling'>): readonly Command[] {
  const ruling = rulingOf({ ecli: ecli ?? null, fileNumber: relief.fileNumber }, ruledOn);
  return measures.flatMap((measure): Command[] => {
    if (measure.kind !== 'suspend-order' || !measure.orderId.startsWith('P')) return [];
    const { orderId, from, until } = measure;
    return [{ type: 'HoldPenaltyOrder', data: { orderId, from, ...(until === undefined ? {} : { until }), ruling, reasons } }];
  });
}

/** When a measure ends early, what it held goes on (8:85, 8:87 Awb). */
export function resumption(state: CaseState, relief: InterimReliefState, { on, reasons }: CommandData<'EndInterimMeasure'>, today: LocalDate): readonly Command[] {
  return relief.measures.flatMap(({ measure, endedAt }): Command[] => {
    if (endedAt !== null || measure.kind !== 'suspend-order') return [];
    const order = entryOf(state.penaltyOrders, measure.orderId);
    const held = order?.holds.some(({ from, until }) => from <= on && (until === null || on < until)) ?? false;
    return held ? [{ type: 'ResumePenaltyOrder', data: { orderId: measure.orderId, from: on, ruling: rulingOf(relief, relief.ruledOn ?? today), reasons } }] : [];
  });
}
