import { recomposeLetter } from '../documents/compose.js';
import type { KeptLetter } from '../documents/kept-letter.js';
import { publicInput } from '../documents/public-input.js';
import type { Block } from '../documents/template/blocks.js';
import { wordsOf } from '../documents/template/words.js';
import type { LetterWords } from '../record/perform/request.js';

/**
 * What is searched of a letter: its text by the rule of the public version,
 * without any address, without the hosts of the locations, without natural
 * persons, and without annexes that are confidential. Where the material stands
 * never comes into the index.
 */
export function wordsOfLetter({ kind, input, templateVersion }: KeptLetter): LetterWords {
  const { blocks, template } = recomposeLetter(kind, publicInput(input, []), templateVersion);
  return { kind, reference: input.reference, title: template.title, text: wordsOf(openTo(blocks)).join('\n') };
}

const openTo = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => !(block.kind === 'annex' && block.confidential)).map((block) => (block.kind === 'part' || block.kind === 'annex' ? { ...block, blocks: openTo(block.blocks) } : block));
