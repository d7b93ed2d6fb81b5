import { cleanInput } from '../../libs/documents/clean.js';
import type { LetterHeader } from '../../libs/documents/letters/common/header.js';
import { letters } from '../../libs/documents/letters/index.js';
import type { LetterInputs, LetterKind } from '../../libs/documents/letters/index.js';
import type { Letter } from '../../libs/documents/letters/letter.js';
import { templateOn } from '../../libs/documents/template/choose.js';
import { fillTemplate } from '../../libs/documents/template/fill.js';
import { wordsOf } from '../../libs/documents/template/words.js';

/** One space where the letter has any, and the ordinary hyphen for all that share its glyph. */
export const squeezed = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').replace(/[\u2010\u2011]/g, '-').trim();

/** Every text that the letter must show, in order, before it was given a place on paper. */
export function expectedTexts<K extends LetterKind>(kind: K, input: LetterInputs[K]): readonly string[] {
  const letter = letters[kind] as unknown as Letter<LetterHeader>;
  return wordsOf(fillTemplate(templateOn(kind, input.date), letter.content(cleanInput<LetterHeader>(input).value))).map(squeezed).filter((text) => text !== '');
}

/** The first of the texts that does not follow the ones before it; null where all are there in order. */
export function firstMissing(texts: readonly string[], read: readonly string[]): string | null {
  let from = 0;
  for (const text of texts) {
    const at = read.indexOf(text, from);
    if (at < 0) return text;
    from = at + 1;
  }
  return null;
}
