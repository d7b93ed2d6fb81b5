import { clockOf, dayOf } from './amsterdam.js';
import type { Instant, LocalDate } from './brands.js';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** `2026-05-13` → `13 mei 2026`. */
export function formatDateNl(date: LocalDate): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return `${String(Number(date.slice(8, 10)))} ${month} ${String(Number(date.slice(0, 4)))}`;
}

/** `2026-05-13T07:30:00.000Z` → `13 mei 2026 om 09.30 uur` (Europe/Amsterdam). */
export function formatMomentNl(moment: Instant): string {
  return `${formatDateNl(dayOf(moment))} om ${clockOf(moment).replace(':', '.')} uur`;
}

/** Whole cents: `103000000` → `€ 1.030.000,00`; negative amounts as `€ -5,00`. */
export function formatEurosNl(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100);
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `€ ${cents < 0 ? '-' : ''}${grouped},${rest}`;
}
