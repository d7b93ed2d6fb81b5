import { clockOf } from '../../law/calendar/amsterdam.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `21 February 2026`. */
export const dateEn = (date: LocalDate): string => `${String(Number(date.slice(8, 10)))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${String(Number(date.slice(0, 4)))}`;

/** `13 May 2026 at 09:30, Dutch time`: a provider elsewhere has another clock. */
export const momentEn = (moment: Instant): string => `${dateEn(dayOf(moment))} at ${clockOf(moment)}, Dutch time`;

/** Cents as `EUR 1,030,000.00`. */
export function eurosEn(cents: number): string {
  const whole = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `EUR ${cents < 0 ? '-' : ''}${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}

/** `1 hour`, `1.5 hours`. */
export const hoursEn = (hours: number): string => `${String(hours)} ${hours === 1 ? 'hour' : 'hours'}`;

/** A count with its noun: `1 location`, `3 locations`. */
export const countEn = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

/** `a`, `a and b`, `a, b and c`. */
export const listEn = (items: readonly string[]): string => (items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`);
