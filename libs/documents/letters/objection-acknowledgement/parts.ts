import { part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { dueParts, objectionParts } from '../common/objection.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { ObjectionAcknowledgementInput } from './input.js';

/** What art. 6:14 Awb requires of an acknowledgement. */
export const objectionAcknowledgementParts: readonly RequiredPart<ObjectionAcknowledgementInput>[] = [
  ...headerParts,
  ...objectionParts,
  ...dueParts,
  part('de voorzieningenrechter', 'awb:8:81', 'interimReliefCourt', (letter) => letter.interimReliefCourt),
];

/** What its text must say. */
export const objectionAcknowledgementWords: readonly RequiredWords<ObjectionAcknowledgementInput>[] = [
  ...headerWords,
  { part: 'dat de ontvangst wordt bevestigd', article: 'awb:6:14', words: () => 'bevestigen de ontvangst' },
  { part: 'de dag van ontvangst', article: 'awb:6:14', words: ({ objection }) => dateNl(objection.receivedOn) },
  { part: 'dat bezwaar de werking van het besluit niet schorst', article: 'awb:6:16', words: () => 'artikel 6:16' },
  { part: 'wanneer wordt beslist', article: 'awb:7:10', words: ({ due }) => (due === null ? '' : dateNl(due.on)) },
];
