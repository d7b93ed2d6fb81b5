import { cleanInput } from '../../libs/documents/clean.js';
import type { LetterHeader } from '../../libs/documents/letters/common/header.js';
import { letters } from '../../libs/documents/letters/index.js';
import type { LetterInputs, LetterKind } from '../../libs/documents/letters/index.js';
import type { Letter } from '../../libs/documents/letters/letter.js';
import type { Block } from '../../libs/documents/template/blocks.js';
import { templateOn } from '../../libs/documents/template/choose.js';
import { fillTemplate } from '../../libs/documents/template/fill.js';
import { textOf } from '../../libs/documents/template/runs.js';

/** One space where the letter has any, and the ordinary hyphen for all that share its glyph. */
export const squeezed = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').replace(/[\u2010\u2011]/g, '-').trim();

/** Every text that the letter must show, in order, before it was given a place on paper. */
export function expectedTexts<K extends LetterKind>(kind: K, input: LetterInputs[K]): readonly string[] {
  const letter = letters[kind] as unknown as Letter<LetterHeader>;
  return fillTemplate(templateOn(kind, input.date), letter.content(cleanInput<LetterHeader>(input).value)).flatMap(textsOf).map(squeezed).filter((text) => text !== '');
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'signature':
      return block.lines.map(textOf);
    case 'summary':
      return block.rows.flatMap(({ label, value }) => [label, textOf(value)]);
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flatMap((row) => row.map(textOf))];
    case 'annex':
    case 'part':
      return [block.title, ...block.blocks.flatMap(textsOf)];
  }
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
