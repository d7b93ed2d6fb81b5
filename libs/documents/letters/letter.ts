import type { LetterContent } from '../template/content.js';
import type { RequiredPart } from '../template/parts.js';
import type { LetterTemplate } from '../template/template.js';
import type { LetterHeader } from './common/header.js';

/** A kind of letter: its texts, the parts it must have, and what fills them. */
export interface Letter<Input extends LetterHeader> {
  /** Every version that was ever used, the newest last: an old decision renders with the text it was made with. */
  readonly templates: readonly [LetterTemplate, ...LetterTemplate[]];
  readonly parts: readonly RequiredPart<Input>[];
  readonly content: (input: Input) => LetterContent;
}
