import type { Language } from '../language/messages.js';

const shown = { nl: new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }), en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }) };
const whole = { nl: new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }), en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }) };

/** Whole cents as euros. */
export const euros = (cents: number, language: Language): string => shown[language].format(cents / 100);

/** Without cents where there are none: for axes. */
export const roundEuros = (cents: number, language: Language): string => (cents % 100 === 0 ? whole : shown)[language].format(cents / 100);

/** What an official typed (`1.250,50`, `1250.5`, `€ 1 250`) as whole cents; null where it is no amount. */
export function centsOf(text: string): number | null {
  const bare = text.replace(/[€\s]/g, '');
  const match = /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d{1,2}))?$/.exec(bare) ?? /^(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{1,2}))?$/.exec(bare);
  if (match === null) return null;
  return Number((match[1] ?? '').replace(/[.,]/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
