import { parseInstant } from '../../law/calendar/instant.js';
import { isLocalDate } from '../../law/calendar/local-date.js';

/** What an element may hold as its text; the rules of the ISO 20022 types that statements use. */
export const valueTypes = {
  max16: (text: string) => within(text, 16),
  max35: (text: string) => within(text, 35),
  max70: (text: string) => within(text, 70),
  max140: (text: string) => within(text, 140),
  max500: (text: string) => within(text, 500),
  date: (text: string) => isLocalDate(text.replace(/(Z|[+-]\d{2}:\d{2})$/, '')),
  dateTime: (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.test(text) && parseInstant(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? withMillis(text) : `${withMillis(text)}Z`) !== null,
  amount: (text: string) => /^\d{1,18}(\.\d{1,5})?$/.test(text) && text.replace('.', '').length <= 18,
  number: (text: string) => /^\d{1,18}$/.test(text),
  creditDebit: (text: string) => text === 'CRDT' || text === 'DBIT',
  boolean: (text: string) => /^(true|false|1|0)$/.test(text),
  currency: (text: string) => /^[A-Z]{3}$/.test(text),
  iban: (text: string) => /^[A-Z]{2}\d{2}[a-zA-Z0-9]{1,30}$/.test(text),
  status2: (text: string) => /^(BOOK|PDNG|INFO)$/.test(text),
  code4: (text: string) => /^[A-Z0-9]{1,4}$/.test(text),
} as const satisfies { readonly [name: string]: (text: string) => boolean };

export type ValueType = keyof typeof valueTypes;

const within = (text: string, most: number): boolean => text.length >= 1 && text.length <= most;
const withMillis = (text: string): string => text.replace(/\.(\d{1,3})\d*/, '.$1');

/** The day of `2026-05-12`, also with a zone behind it. */
export const dayIn = (text: string): string => text.slice(0, 10);

/** Whole cents; null where there is a part of a cent or more than can be counted. */
export function centsIn(text: string): number | null {
  const [whole = '', fraction = ''] = text.split('.');
  if (/[1-9]/.test(fraction.slice(2))) return null;
  const cents = Number(`${whole}${fraction.slice(0, 2).padEnd(2, '0')}`);
  return Number.isSafeInteger(cents) ? cents : null;
}
