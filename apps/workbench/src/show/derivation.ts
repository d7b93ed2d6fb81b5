import type { Schema } from '../api/client.js';
import type { Language } from '../language/messages.js';
import { dayText, momentText } from './moments.js';
import { euros } from './euros.js';

export type Derivation = Schema<'Derivation'>;

/** One thing that went in or came out, by its name. */
export interface Line {
  readonly name: string;
  readonly value: string;
}

/** A value of a derivation as people read it: days, moments, lengths and amounts by what they are. */
export function valueText(name: string, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return value ? { nl: 'ja', en: 'yes' }[language] : { nl: 'nee', en: 'no' }[language];
  if (typeof value === 'number') return /cents$/i.test(name) ? euros(value, language) : String(value);
  if (typeof value === 'string') return stringText(value, language);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((one) => valueText(name, one, language)).join(', ');
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${valueText(key, one, language)}`)
    .join('; ');
}

function stringText(value: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayText(value, language);
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) return momentText(value, language);
  const length = /^P(\d+)([DWMY])$/.exec(value);
  return length === null ? value : `${length[1] ?? ''} ${lengthNames[language][length[2] as 'D' | 'W' | 'M' | 'Y']}`;
}

const lengthNames = { nl: { D: 'dagen', W: 'weken', M: 'maanden', Y: 'jaar' }, en: { D: 'days', W: 'weeks', M: 'months', Y: 'years' } } as const;

/** What went in or came out, a line for each. A bare amount has no name of its own. */
export function linesOf(values: unknown, language: Language, bare: string): readonly Line[] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return [{ name: bare, value: valueText(bare, values, language) }];
  return Object.entries(values).map(([name, value]) => ({ name, value: valueText(name, value, language) }));
}
