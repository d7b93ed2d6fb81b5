import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { dateNl } from '../../wording/values.js';
import { headerContent } from '../common/content.js';
import { defectsList } from '../common/defects.js';
import { dueContent, objectionContent } from '../common/objection.js';
import type { ObjectionRepairInput } from './input.js';

/** What fills the text of a request to repair. */
export function objectionRepairContent(letter: ObjectionRepairInput): LetterContent {
  return mergeContent(headerContent(letter), objectionContent(letter.objection), dueContent(letter.due), {
    places: { lastDay: dateNl(letter.lastDay) },
    flags: {},
    inserts: { lacks: defectsList(letter.lacks) },
  });
}
