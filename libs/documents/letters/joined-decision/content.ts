import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { headerContent } from '../common/content.js';
import { capital } from '../common/contested.js';
import type { JoinedDecisionInput } from './input.js';
import { JOINING_NL } from './parts.js';

/** What fills the message that a decision joined a procedure. */
export function joinedDecisionContent(letter: JoinedDecisionInput): LetterContent {
  const { procedure, article, grounds } = letter;
  return mergeContent(headerContent(letter), {
    places: {
      procedureReference: procedure.reference,
      procedureName: procedure.kind === 'objection' ? 'bezwaar' : 'beroep',
      court: procedure.court?.name ?? '',
      courtCapital: capital(procedure.court?.name ?? ''),
      fileNumber: procedure.court?.fileNumber ?? '',
      about: letter.about,
      joined: letter.joined,
      joinedCapital: capital(letter.joined),
      joiningArticle: JOINING_NL[article],
      grounds: grounds ?? '',
    },
    flags: {
      atCourt: procedure.court !== null,
      amended: article === 'awb:6:19',
      collection: article === 'awb:5:39',
      money: article === 'awb:4:125',
      grounds: grounds !== null,
      copyToCourt: letter.copyToCourt,
    },
    inserts: {},
  });
}
