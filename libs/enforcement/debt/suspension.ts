import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { dayBefore, dayOf, startOfDay } from '../../law/calendar/local-date.js';
import type { Extension } from '../../law/terms/limitation.js';
import type { CaseState } from '../case/state.js';
import type { StandingMeasure } from '../interim-relief/state.js';
import { defaultStartsAt } from './collectable.js';
import type { DebtState } from './state.js';

/** The measures by which a judge suspended payment of what this order or fine claims: its collection, or the order itself (8:81 Awb). */
function suspending(state: CaseState, subject: string): readonly StandingMeasure[] {
  return Object.values(state.remedies.reliefs).flatMap(({ measures }) =>
    measures.filter(({ measure }) => (measure.kind === 'suspend-collection' && measure.subject === subject) || (measure.kind === 'suspend-order' && measure.orderId === subject)),
  );
}

/** When a measure ends: as ordered, or earlier; null while nobody knows. */
const endOf = ({ measure, endedAt }: StandingMeasure): Instant | null => {
  const ordered = measure.until ?? null;
  return endedAt === null || ordered === null ? (endedAt ?? ordered) : endedAt < ordered ? endedAt : ordered;
};

/** The days on which payment is suspended, as far as their end is known; a day that is suspended in part counts. */
export function suspendedTimes(state: CaseState, subject: string): readonly Extension[] {
  return suspending(state, subject).flatMap((one): Extension[] => {
    const end = endOf(one);
    if (end === null || end <= one.measure.from) return [];
    return [{ from: dayOf(one.measure.from), until: lastDayBefore(end) }];
  });
}

function lastDayBefore(moment: Instant): LocalDate {
  const day = dayOf(moment);
  return startOfDay(day) === moment ? dayBefore(day) : day;
}

/** The first moment of default, which does not come while a judge suspended payment; null while nobody knows when that ends (4:97, 8:81 Awb). */
export function defaultDue(state: CaseState, debt: DebtState): Instant | null {
  let at = defaultStartsAt(debt);
  for (const one of [...suspending(state, debt.orderId)].sort((a, b) => (a.measure.from < b.measure.from ? -1 : 1))) {
    const end = endOf(one);
    if (one.measure.from > at) continue;
    if (end === null) return null;
    if (end > at) at = end;
  }
  return at;
}

/** Whether execution of the writ for this debt is suspended without a known end: limitation does not strike meanwhile (4:111(2) Awb). */
export const executionSuspended = (state: CaseState, debt: DebtState): boolean => writIssuedOn(debt) !== null && suspending(state, debt.orderId).some((one) => endOf(one) === null && dayOf(one.measure.from) <= debt.barredAfter);

export const writIssuedOn = ({ interruptions }: DebtState): LocalDate | null => interruptions.find(({ kind }) => kind === 'writ')?.on ?? null;

/** The time in which execution of the writ was suspended, by which limitation is extended (4:111(2) Awb); before there is a writ it runs on. */
export function suspendedExecution(debt: DebtState): readonly Extension[] {
  const writ = writIssuedOn(debt);
  if (writ === null) return [];
  return debt.suspensions.filter(({ until }) => until >= writ).map(({ from, until }) => ({ from: from < writ ? writ : from, until }));
}
