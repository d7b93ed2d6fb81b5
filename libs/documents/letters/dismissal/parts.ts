import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { DismissalInput } from './input.js';

/** What a dismissal owes to whoever sent the notice. */
export const dismissalParts: readonly RequiredPart<DismissalInput>[] = [
  ...headerParts,
  part('de melding waarover het gaat', 'awb:3:46', 'notice.reference', (letter) => letter.notice.reference),
  part('de ontvangst van de melding', 'awb:3:46', 'notice.receivedAt', (letter) => letter.notice.receivedAt),
  part('de reden van de afwijzing', 'awb:3:46', 'ground', (letter) => letter.ground),
  part('de motivering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
  {
    part: 'de zaak waarin hetzelfde materiaal al wordt behandeld',
    article: 'awb:3:46',
    field: 'duplicateOf',
    present: ({ ground, duplicateOf }) => ground !== 'duplicate' || filled(duplicateOf),
  },
  {
    part: 'de laatste dag voor bezwaar',
    article: 'awb:3:45',
    field: 'remedies.lastDay',
    present: ({ remedies }) => remedies === null || (filled(remedies.lastDay) && filled(remedies.sendTo.email)),
  },
];

/** What its text must say. */
export const dismissalWords: readonly RequiredWords<DismissalInput>[] = [
  ...headerWords,
];
