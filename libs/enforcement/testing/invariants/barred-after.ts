import type { LocalDate } from '../../../law/calendar/brands.js';
import { addDays, dayOf } from '../../../law/calendar/local-date.js';
import type { RecordedAct } from '../../case/act.js';
import { unitDebtId } from '../../debt/unit-debt.js';
import { ofType } from './moment.js';
import { remindersOf } from './reminders.js';
import { suspendedDays } from './suspended-days.js';

/** Every day of every deferral of a debt, by the acts. */
export function deferredDays(acts: readonly RecordedAct[], debtId: string): ReadonlySet<LocalDate> {
  const days = new Set<LocalDate>();
  for (const { data } of ofType(acts, 'DeferralGranted').filter((act) => act.data.debtIds.includes(debtId))) {
    const until = ofType(acts, 'DeferralRevoked').find((act) => act.data.deferralId === data.deferralId)?.data.on ?? data.until;
    for (let day = data.from; day <= until; day = addDays(day, 1)) days.add(day);
  }
  return days;
}

/** The same day so many years after the last thing that started the term, 29 February ending on the 28th, and a day later for each day within it of deferral, or in which a judge suspended the writ. */
export function barredAfter(acts: readonly RecordedAct[], debtId: string): LocalDate {
  const unit = ofType(acts, 'UnitForfeited').find(({ data }) => unitDebtId(data.orderId, data.day, data) === debtId);
  const started = [
    unit?.data.day ?? ofType(acts, 'FineBecameDue').find(({ data }) => data.fineId === debtId)?.data.payBy ?? '',
    ...ofType(acts, 'DebtsRestored').flatMap(({ data }) => data.limits.filter((one) => one.debtId === debtId).map(({ from }) => from)),
    ...remindersOf(acts, debtId).map(({ sentOn }) => sentOn),
    ...ofType(acts, 'WritIssued').filter(({ data }) => data.debtIds.includes(debtId)).map(({ legalAt }) => dayOf(legalAt)),
    ...ofType(acts, 'LimitationInterrupted').filter(({ data }) => data.debtIds.includes(debtId)).map(({ data }) => data.on),
  ].reduce((last, day) => (day > last ? day : last), '');
  const year = String(Number(started.slice(0, 4)) + (unit === undefined ? 5 : 1));
  const leapless = started.endsWith('-02-29') ? '-02-28' : started.slice(4);
  const writ = ofType(acts, 'WritIssued').some(({ data }) => data.debtIds.includes(debtId));
  const stoodStill = new Set([...deferredDays(acts, debtId), ...(writ ? suspendedDays(acts, debtId.split(':')[0] ?? '') : [])]);
  return [...stoodStill].sort().reduce((last, day) => (day > started && day <= last ? addDays(last, 1) : last), `${year}${leapless}` as LocalDate);
}
