import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { dateNl } from '../../wording/values.js';
import { headerContent } from '../common/content.js';
import { dueContent, objectionContent } from '../common/objection.js';
import type { ObjectionTermInput } from './input.js';

/** What fills a message about the term to decide. */
export function objectionTermContent(letter: ObjectionTermInput): LetterContent {
  const { ground, was, reasons } = letter;
  return mergeContent(headerContent(letter), objectionContent(letter.objection), dueContent(letter.due), {
    places: { wasDueOn: was === null ? '' : dateNl(was), reasons: reasons ?? '' },
    flags: {
      was: was !== null,
      reasons: reasons !== null,
      adjourned: ground === 'adjourned',
      byObjector: ground === 'consent-of-objector',
      byAll: ground === 'consent-of-all-parties',
      procedure: ground === 'statutory-procedure',
      repaired: ground === 'repaired',
      committee: ground === 'committee',
    },
    inserts: {},
  });
}
