import type { LetterContent } from '../template/content.js';
import type { RequiredPart } from '../template/parts.js';
import type { LetterHeader } from './common/header.js';

/** A kind of letter: the parts it must have, and what fills its text (texts/). */
export interface Letter<Input extends LetterHeader> {
  readonly parts: readonly RequiredPart<Input>[];
  readonly content: (input: Input) => LetterContent;
}
