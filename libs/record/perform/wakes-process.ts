import type { RecordedAct } from '../../enforcement/case/act.js';
import type { CaseState } from '../../enforcement/case/state.js';
import type { Origin } from './request.js';

/**
 * Whether the process of the case must look at it again. The nightly run wakes
 * only cases whose own clock changes: the first unit of an order (a debt to
 * watch) and the cap, not every case every night.
 */
export function wakesProcess(origin: Origin, acts: readonly RecordedAct[], before: CaseState): boolean {
  if (origin !== 'nightly-run') return acts.length > 0;
  return acts.some((act) => {
    if (act.type === 'LocationsObserved') return false;
    if (act.type === 'UnitForfeited') return before.penaltyOrders[act.data.orderId]?.bookedDays.length === 0;
    return true;
  });
}
