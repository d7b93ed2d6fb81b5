import { codePointOf, isPrintable } from './layout/characters.js';
import type { DocumentRefusal } from './refusal.js';

/** Control characters, zero-width characters, soft hyphens, marks of direction: nobody sees them, and they change what is copied or searched. */
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]/g;

const LINE_BREAKS = /\r\n?|\u2028|\u2029|\u0085/g;

/** Fields whose every character counts: what is dropped elsewhere is refused here. */
const EXACT = /(^|\.)(url|iban|contactPoint|email)$/;

/** Text made fit to print: composed, with plain line breaks and without what nobody can see. */
export const cleanText = (text: string): string => text.normalize('NFC').replace(LINE_BREAKS, '\n').replace(INVISIBLE, '').replace(/[\u2000-\u200A\u205F\u3000]/g, ' ').replace(/\u202F/g, '\u00A0');

export interface Cleaned<T> {
  readonly value: T;
  readonly refusals: readonly DocumentRefusal[];
}

/**
 * The input with every text made fit to print, and a refusal for each that
 * cannot be printed as it is meant: a character that no font has, or an
 * invisible one where an exact address is asked for.
 */
export function cleanInput<T>(input: T): Cleaned<T> {
  const refusals: DocumentRefusal[] = [];
  const clean = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return cleanField(value, field, refusals);
    if (Array.isArray(value)) return value.map((item: unknown, index) => clean(item, `${field}[${String(index)}]`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner, field === '' ? key : `${field}.${key}`)]));
  };
  return { value: clean(input, '') as T, refusals };
}

function cleanField(text: string, field: string, refusals: DocumentRefusal[]): string {
  const cleaned = cleanText(text);
  const hidden = EXACT.test(field) ? firstHidden(text) : null;
  if (hidden !== null) refusals.push(refusalOf('invisible-character', field, hidden));
  const unprintable = [...cleaned].find((character) => character !== '\n' && character !== '\t' && !isPrintable(codePointOf(character)));
  if (unprintable !== undefined) refusals.push(refusalOf('character-not-printable', field, unprintable));
  return cleaned;
}

const firstHidden = (text: string): string | null => text.match(INVISIBLE)?.[0] ?? null;

function refusalOf(code: 'invisible-character' | 'character-not-printable', field: string, character: string): DocumentRefusal {
  const name = `U+${codePointOf(character).toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = code === 'character-not-printable' ? ` ("${character}")` : '';
  return {
    code,
    article: null,
    field,
    message:
      code === 'invisible-character'
        ? { nl: `Veld "${field}" bevat het onzichtbare teken ${name}; hier telt elk teken.`, en: `Field "${field}" holds the invisible character ${name}, where every character counts.` }
        : { nl: `Veld "${field}" bevat het teken ${name}${shown}, dat geen lettertype van de brief kan weergeven.`, en: `Field "${field}" holds the character ${name}${shown}, which no font of the letter can show.` },
  };
}
