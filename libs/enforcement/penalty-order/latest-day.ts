import type { LocalDate } from '../../law/calendar/brands.js';

/** The last day that was forfeited, whatever the order in which the days were booked; null where there is none. */
export const latestDay = (days: readonly LocalDate[]): LocalDate | null => days.reduce<LocalDate | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
