import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { headerContent } from '../common/content.js';
import { objectionContent } from '../common/objection.js';
import type { ObjectionForwardingInput } from './input.js';

/** What fills the message about an objection that goes on to another. */
export function objectionForwardingContent(letter: ObjectionForwardingInput): LetterContent {
  const { ground } = letter;
  return mergeContent(headerContent(letter), objectionContent(letter.objection), {
    places: { to: letter.to ?? '', reasons: letter.reasons },
    flags: { otherBody: ground === 'other-body', directAppeal: ground === 'direct-appeal', refused: ground === 'direct-appeal-refused' },
    inserts: {},
  });
}
