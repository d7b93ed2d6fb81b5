import { fonts } from './fonts.js';
import type { FontName } from './fonts.js';

const NO_BREAK_SPACE = '\u00A0';

const looked = new Map<number, boolean>();

/** Whether the text font draws the character, in both weights; looked up once, since a font answers slowly. */
export function inTextFont(codePoint: number): boolean {
  const known = looked.get(codePoint);
  if (known !== undefined) return known;
  const { text, 'text-bold': bold } = fonts();
  const has = text.hasGlyphForCodePoint(codePoint) && bold.hasGlyphForCodePoint(codePoint);
  looked.set(codePoint, has);
  return has;
}

const PICTURE = /\p{Emoji_Presentation}/u;

/** Whether any of the fonts draws the character, in both weights. Little pictures are not text, although the second font has some. */
export function isPrintable(codePoint: number): boolean {
  const { other, 'other-bold': bold } = fonts();
  if (PICTURE.test(String.fromCodePoint(codePoint))) return false;
  return inTextFont(codePoint) || (other.hasGlyphForCodePoint(codePoint) && bold.hasGlyphForCodePoint(codePoint));
}

/**
 * The characters to draw. A no-break space or hyphen shares its glyph with the
 * ordinary one, and the first of the two to be drawn decides what a reader
 * copies out of the file; so the ordinary one is drawn always.
 */
export function drawn(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, ' ').replace(/[\u2010\u2011]/g, '-');
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const RIGHT_TO_LEFT_STRETCH = /((?:[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC][\u0300-\u036F]*)+)/;

/** A stretch of text in one font and one direction. */
export interface Stretch {
  readonly text: string;
  readonly font: FontName;
  readonly rightToLeft: boolean;
}

const PLAIN = /^[\x20-\x7E]*$/;

/** Cuts text where the font or the direction of writing changes. */
export function stretchesOf(text: string, bold: boolean): readonly Stretch[] {
  if (PLAIN.test(text)) return [{ text, font: fontName(true, bold), rightToLeft: false }];
  return text
    .split(RIGHT_TO_LEFT_STRETCH)
    .filter((piece) => piece !== '')
    .flatMap((piece) => (RIGHT_TO_LEFT.test(piece) ? [{ text: piece, font: fontName(false, bold), rightToLeft: true }] : byFont(piece, bold)));
}

function byFont(text: string, bold: boolean): readonly Stretch[] {
  const stretches: { text: string; font: FontName; rightToLeft: boolean }[] = [];
  for (const character of text) {
    const font = fontName(inTextFont(codePointOf(character)), bold);
    const last = stretches.at(-1);
    if (last?.font === font) last.text += character;
    else stretches.push({ text: character, font, rightToLeft: false });
  }
  return stretches;
}

function fontName(inText: boolean, bold: boolean): FontName {
  if (inText) return bold ? 'text-bold' : 'text';
  return bold ? 'other-bold' : 'other';
}

export const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;
