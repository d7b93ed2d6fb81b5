import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { formatDateNl, formatEurosNl, formatMomentNl } from '../../law/calendar/dutch-format.js';
import { parseInstant } from '../../law/calendar/instant.js';
import { isLocalDate } from '../../law/calendar/local-date.js';
import type { Json } from '../../law/derivation.js';

/** `21 februari 2026`. */
export const dateNl = (date: LocalDate): string => formatDateNl(date);

/** `13 mei 2026 om 09.30 uur`. */
export const momentNl = (moment: Instant): string => formatMomentNl(moment);

/** Cents as euros. */
export const eurosNl = (cents: number): string => formatEurosNl(cents);

/** Hours as people write them: `12 uur`, `1,5 uur`. */
export const hoursNl = (hours: number): string => `${String(hours).replace('.', ',')} uur`;

const UNITS: { readonly [unit: string]: readonly [one: string, more: string] } = {
  D: ['dag', 'dagen'],
  W: ['week', 'weken'],
  M: ['maand', 'maanden'],
  Y: ['jaar', 'jaar'],
};

/** `P6W` → `6 weken`. A length that is written otherwise is shown as it stands. */
export function lengthNl(length: string): string {
  const match = /^P(\d+)([DWMY])$/.exec(length);
  const names = UNITS[match?.[2] ?? ''];
  if (match === null || names === undefined) return length;
  return `${match[1] ?? ''} ${match[1] === '1' ? names[0] : names[1]}`;
}

/** `a`, `a en b`, `a, b en c`. */
export function listNl(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`;
}

/** A count with its noun: `1 vindplaats`, `3 vindplaatsen`. */
export const countNl = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

/** Any value of a derivation in Dutch; the name of its field says whether a number is money. */
export function valueNl(value: Json, field = ''): string {
  if (value === null) return 'geen';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return /cents$/i.test(field) ? eurosNl(value) : String(value).replace('.', ',');
  if (typeof value === 'string') return textNl(value);
  if (Array.isArray(value)) return listNl(value.map((item: Json) => valueNl(item)));
  return Object.entries(value as { readonly [key: string]: Json })
    .map(([key, inner]) => `${key}: ${valueNl(inner, key)}`)
    .join('; ');
}

function textNl(value: string): string {
  if (isLocalDate(value)) return dateNl(value);
  const moment = /T\d/.test(value) ? parseInstant(value) : null;
  return moment === null ? lengthNl(value) : momentNl(moment);
}
