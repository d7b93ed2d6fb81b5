import type { LocalDate } from '../calendar/brands.js';
import { addMonths } from '../calendar/local-date.js';

/** How far a limitation term of a year has run when it asks for attention: months of it that have passed. */
export const alarmMonths = [9, 10, 11] as const;

export type AlarmMonth = (typeof alarmMonths)[number];

export interface LimitationAlarm {
  readonly month: AlarmMonth;
  readonly on: LocalDate;
}

/**
 * The days on which a claim that is barred after `barredAfter` asks for
 * attention: three, two and one months before, which is nine, ten and eleven
 * months into the year of 5:35 Awb; an extended or interrupted term moves them
 * along. No law: the working rule of the Authority, so that no day is missed.
 */
export const limitationAlarms = (barredAfter: LocalDate): readonly LimitationAlarm[] => alarmMonths.map((month) => ({ month, on: addMonths(barredAfter, month - 12) }));
