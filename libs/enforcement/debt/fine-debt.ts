import type { LocalDate } from '../../law/calendar/brands.js';
import type { FineAct } from '../fine/acts.js';
import { newDebt } from './new-debt.js';
import type { DebtState } from './state.js';

type Due = Extract<FineAct, { type: 'FineBecameDue' }>['data'];

/** A fine is owed by its decision (4:86 Awb); limitation counts from the last day to pay (4:104 Awb). */
export function fineDebt(due: Due, decidedOn: LocalDate, setBy: number): DebtState {
  return {
    ...newDebt,
    id: due.fineId,
    kind: 'fine',
    orderId: due.fineId,
    day: null,
    amountCents: due.amountCents,
    payBy: due.payBy,
    ownPayBy: due.payBy,
    limitationFrom: due.payBy,
    barredAfter: due.barredAfter,
    evidenceId: null,
    evidenceAt: null,
    setBy,
    collectionDecidedOn: decidedOn,
  };
}
