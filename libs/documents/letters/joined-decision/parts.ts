import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { JoinedDecisionInput, JoiningArticle } from './input.js';

/** What whoever is in the procedure must be told. */
export const joinedDecisionParts: readonly RequiredPart<JoinedDecisionInput>[] = [
  ...headerParts,
  part('de procedure die loopt', 'awb:6:19', 'procedure.reference', (letter) => letter.procedure.reference),
  part('waar die procedure over gaat', 'awb:6:19', 'about', (letter) => letter.about),
  part('het besluit dat meeloopt', 'awb:6:19', 'joined', (letter) => letter.joined),
  {
    part: 'de rechter die een afschrift krijgt',
    article: 'awb:6:19(4)',
    field: 'procedure.court',
    present: ({ procedure, copyToCourt }) => !copyToCourt || (procedure.court !== null && filled(procedure.court.name) && filled(procedure.court.fileNumber)),
  },
];

/** How each article is named in the text. */
export const JOINING_NL: { readonly [article in JoiningArticle]: string } = {
  'awb:6:19': 'artikel 6:19, eerste lid',
  'awb:5:39': 'artikel 5:39, eerste lid',
  'awb:4:125': 'artikel 4:125, eerste lid',
};

/** What its text must say. */
export const joinedDecisionWords: readonly RequiredWords<JoinedDecisionInput>[] = [
  ...headerWords,
  { part: 'het artikel waardoor het besluit meeloopt', article: 'awb:6:19', words: ({ article }) => JOINING_NL[article] },
];
