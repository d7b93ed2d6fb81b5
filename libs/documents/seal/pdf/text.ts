import type { Instant } from '../../../law/calendar/brands.js';
import { withoutFraction } from '../../../law/calendar/instant.js';

/** A text string of a PDF: plain where it is ASCII, else UTF-16 with a mark. */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, (character) => `\\${character}`)})`;
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** Reads what `pdfText` wrote; null for anything else. */
export function readPdfText(written: string): string | null {
  const plain = /^\(((?:[^\\()]|\\[\\()])*)\)$/.exec(written)?.[1];
  if (plain !== undefined) return plain.replace(/\\(.)/g, '$1');
  const hex = /^<FEFF((?:[0-9A-F]{4})*)>$/.exec(written)?.[1];
  return hex === undefined ? null : Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

/** A moment as a PDF writes it, in UTC and whole seconds. */
export const pdfMoment = (moment: Instant): string => `D:${withoutFraction(moment).replace(/[-:T]/g, '')}`;

/** Reads what `pdfMoment` wrote; null for anything else. */
export function readPdfMoment(written: string): string | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(written);
  return parts === null ? null : `${parts.slice(1, 4).join('-')}T${parts.slice(4).join(':')}Z`;
}
