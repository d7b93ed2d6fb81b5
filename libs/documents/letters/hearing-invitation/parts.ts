import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { objectionParts } from '../common/objection.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { HearingInvitationInput } from './input.js';

/** What arts 7:2 to 7:8 Awb require of an invitation. */
export const hearingInvitationParts: readonly RequiredPart<HearingInvitationInput>[] = [
  ...headerParts,
  ...objectionParts,
  { part: 'een dag van de hoorzitting, na de verzending', article: 'awb:7:2', field: 'on', present: ({ on, date }) => filled(on) && on > date },
  part('de plaats van de hoorzitting', 'awb:7:2', 'place', (letter) => letter.place),
  { part: 'vanaf wanneer het dossier ter inzage ligt, ten minste een week voor de zitting', article: 'awb:7:4(2)', field: 'fileOpenFrom', present: ({ fileOpenFrom, on }) => filled(fileOpenFrom) && fileOpenFrom < on },
  { part: 'tot wanneer stukken kunnen worden ingediend', article: 'awb:7:4(1)', field: 'documentsUntil', present: ({ documentsUntil, on }) => filled(documentsUntil) && documentsUntil < on },
  part('de berekening van die dagen', 'awb:7:4', 'derivation', (letter) => letter.derivation),
  { part: 'waarom over nieuwe feiten opnieuw wordt gehoord', article: 'awb:7:9', field: 'newFacts', present: ({ newFacts }) => newFacts === null || filled(newFacts) },
  {
    part: 'welke stukken niet ter inzage liggen, en waarom',
    article: 'awb:7:4(6)',
    field: 'withheld',
    present: ({ withheld }) => withheld === null || (filled(withheld.parts) && filled(withheld.reasons)),
  },
];

/** What its text must say. */
export const hearingInvitationWords: readonly RequiredWords<HearingInvitationInput>[] = [
  ...headerWords,
  { part: 'de dag van de hoorzitting', article: 'awb:7:2', words: ({ on }) => dateNl(on) },
  { part: 'waar en wanneer het dossier ter inzage ligt', article: 'awb:7:4(3)', words: ({ fileOpenFrom }) => dateNl(fileOpenFrom) },
  { part: 'tot wanneer stukken kunnen worden ingediend', article: 'awb:7:4(3)', words: ({ documentsUntil }) => dateNl(documentsUntil) },
  { part: 'dat getuigen en deskundigen kunnen worden meegebracht', article: 'awb:7:8', words: () => 'artikel 7:8' },
  { part: 'dat een commissie adviseert', article: 'awb:7:13(2)', words: ({ committee }) => (committee ? 'artikel 7:13' : '') },
];
