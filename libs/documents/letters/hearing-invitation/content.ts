import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { plain } from '../../template/runs.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl } from '../../wording/values.js';
import { headerContent } from '../common/content.js';
import { objectionContent } from '../common/objection.js';
import type { HearingInvitationInput } from './input.js';

/** What fills an invitation to the hearing. */
export function hearingInvitationContent(letter: HearingInvitationInput): LetterContent {
  const { authority, time, newFacts, withheld } = letter;
  return mergeContent(headerContent(letter), objectionContent(letter.objection), {
    places: {
      hearingOn: dateNl(letter.on),
      hearingTime: time === null ? '' : `${time.replace(':', '.')} uur`,
      place: letter.place,
      fileOpenFrom: dateNl(letter.fileOpenFrom),
      documentsUntil: dateNl(letter.documentsUntil),
      office: [authority.name, ...authority.addressLines].join(', '),
      newFacts: newFacts ?? '',
      withheldReasons: withheld?.reasons ?? '',
    },
    flags: { time: time !== null, committee: letter.committee, again: newFacts !== null, withheld: withheld !== null },
    inserts: {
      terms: derivationTable('Zo zijn de dagen voor de hoorzitting berekend', letter.derivation),
      withheld: [{ kind: 'list', ordered: false, items: (withheld?.parts ?? []).map(plain) }],
    },
  });
}
