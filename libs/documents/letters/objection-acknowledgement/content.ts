import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { headerContent } from '../common/content.js';
import { defectsList } from '../common/defects.js';
import { dueContent, objectionContent } from '../common/objection.js';
import type { ObjectionAcknowledgementInput } from './input.js';

/** What fills the text of an acknowledgement. */
export function objectionAcknowledgementContent(letter: ObjectionAcknowledgementInput): LetterContent {
  const { firstReceivedBy, lacks } = letter;
  return mergeContent(headerContent(letter), objectionContent(letter.objection), dueContent(letter.due), {
    places: { firstReceivedBy: firstReceivedBy ?? '', interimReliefCourt: letter.interimReliefCourt },
    flags: { forwarded: firstReceivedBy !== null, incomplete: lacks.length > 0 },
    inserts: { lacks: defectsList(lacks) },
  });
}
