import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { startOfDay } from '../../law/calendar/local-date.js';
import { alarmMonths, limitationAlarms, type AlarmMonth, type LimitationAlarm } from '../../law/terms/limitation-alarms.js';
import type { Role } from '../authority/roles.js';
import { isOpen } from './parts.js';
import type { DebtState } from './state.js';

/** Whose task it is: the closer the day, the higher up. */
const owners: { readonly [month in AlarmMonth]: Role } = { 9: 'finance', 10: 'legal-staff', 11: 'approver' };

export const ownerOf = (month: AlarmMonth): Role => owners[month];

const toCome = ({ alarmed, barredAfter }: DebtState): readonly LimitationAlarm[] => limitationAlarms(barredAfter).filter(({ month }) => alarmed === null || month > alarmed);

/** When a debt asks for attention next; null where it has asked for the last time, or there is nothing to collect. */
export function nextAlarmAt(debt: DebtState): Instant | null {
  const [next] = isOpen(debt) ? toCome(debt) : [];
  return next === undefined ? null : startOfDay(next.on);
}

/** Debts that ask for attention, by how far their limitation has run; at least one. */
export interface AlarmDue {
  readonly month: AlarmMonth;
  readonly debts: readonly DebtState[];
}

/** The debts among these that ask for attention now; of alarms that were passed over only the last. */
export function alarmsDue(debts: readonly DebtState[], now: Instant): readonly AlarmDue[] {
  const due = debts.filter(isOpen).map((debt) => ({ debt, month: toCome(debt).findLast(({ on }) => startOfDay(on) <= now)?.month ?? null }));
  return alarmMonths.map((month) => ({ month, debts: due.filter((one) => one.month === month).map(({ debt }) => debt) })).filter(({ debts: found }) => found.length > 0);
}

/** How far the limitation of a debt has run on a day: the last alarm that has passed; null before the first. */
export const alarmOn = (barredAfter: LocalDate, on: LocalDate): AlarmMonth | null => limitationAlarms(barredAfter).findLast((alarm) => alarm.on <= on)?.month ?? null;
