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

/** Names a word of the engine, such as `good-friday`. */
type Named = (word: string) => string;
const asItIs: Named = (word) => word;

/** A value of a derivation as people read it: days, moments, lengths and amounts by what they are. */
export function valueText(name: string, value: unknown, language: Language, word: Named = asItIs): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return value ? { nl: 'ja', en: 'yes' }[language] : { nl: 'nee', en: 'no' }[language];
  if (typeof value === 'number') return /cents$/i.test(name) ? euros(value, language) : String(value);
  if (typeof value === 'string') return stringText(value, language, word);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((one) => valueText(name, one, language, word)).join(', ');
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${valueText(key, one, language, word)}`)
    .join('; ');
}

function stringText(value: string, language: Language, word: Named): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayText(value, language);
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) return momentText(value, language);
  const length = /^P(\d+)([DWMY])$/.exec(value);
  if (length === null) return /^[a-z]+(-[a-z0-9]+)*$/.test(value) ? word(value) : value;
  const [one, more] = lengthNames[language][length[2] as 'D' | 'W' | 'M' | 'Y'];
  return `${length[1] ?? ''} ${length[1] === '1' ? one : more}`;
}

const lengthNames = {
  nl: { D: ['dag', 'dagen'], W: ['week', 'weken'], M: ['maand', 'maanden'], Y: ['jaar', 'jaar'] },
  en: { D: ['day', 'days'], W: ['week', 'weeks'], M: ['month', 'months'], Y: ['year', 'years'] },
} as const;

/** What went in or came out, a line for each. A bare amount has no name of its own. */
export function linesOf(values: unknown, language: Language, bare: string, word: Named = asItIs): readonly Line[] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return [{ name: bare, value: valueText(bare, values, language, word) }];
  return Object.entries(values).map(([name, value]) => ({ name, value: valueText(name, value, language, word) }));
}
