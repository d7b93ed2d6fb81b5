import type { LetterContent } from '../template/content.js';
import type { RequiredPart } from '../template/parts.js';
import type { RequiredWords } from '../template/says.js';
import type { LetterHeader } from './common/header.js';

/** A kind of letter: the parts it must have, the words its text must have, and what fills that text (texts/). */
export interface Letter<Input extends LetterHeader> {
  readonly parts: readonly RequiredPart<Input>[];
  readonly words: readonly RequiredWords<Input>[];
  readonly content: (input: Input) => LetterContent;
}
