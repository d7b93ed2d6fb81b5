import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { decisionParts } from '../common/parts.js';
import { REMEDY_STATE_NL } from '../common/remedy-state.js';
import { decisionWords } from '../common/says.js';
import type { PublicationDecisionInput } from './input.js';

/** What art. 9 of the Act and the Awb require of a decision to publish. */
export const publicationDecisionParts: readonly RequiredPart<PublicationDecisionInput>[] = [
  ...decisionParts,
  part('het besluit dat openbaar wordt gemaakt', 'csam:9', 'decision.reference', (letter) => letter.decision.reference),
  { part: 'een besluit dat openbaar mag worden gemaakt', article: 'csam:9', field: 'decision.kind', present: ({ decision }) => ['penalty-order', 'fine-decision'].includes(decision.kind) },
  part('de dag waarop dat besluit is bekendgemaakt', 'csam:9', 'decision.announcedOn', (letter) => letter.decision.announcedOn),
  part('de berekening van de eerste dag', 'csam:9', 'earliest.derivation', (letter) => letter.earliest.derivation),
  {
    part: 'een dag van openbaarmaking die niet voor de eerste dag ligt',
    article: 'csam:9',
    field: 'publishOn',
    present: ({ publishOn, earliest }) => filled(publishOn) && filled(earliest.on) && publishOn >= earliest.on,
  },
  {
    part: 'dat geen verzoek om voorlopige voorziening loopt of is toegewezen',
    article: 'awb:8:81',
    field: 'interimRelief',
    present: ({ interimRelief }) => ['none', 'refused', 'withdrawn'].includes(interimRelief),
  },
  part('welke gegevens openbaar worden gemaakt', 'csam:9', 'content', (letter) => letter.content),
  part('waar openbaar wordt gemaakt', 'csam:9', 'where', (letter) => letter.where),
  part('de stand van de rechtsmiddelen', 'csam:9', 'remedyState', (letter) => letter.remedyState),
  part('de afweging van belangen', 'awb:3:46', 'weighing', (letter) => letter.weighing),
  {
    part: 'de zienswijze of de reden waarom die niet is gevraagd',
    article: 'awb:4:8',
    field: 'views',
    present: ({ views }) => (views.kind === 'heard' ? filled(views.invitedOn) : filled(views.kind === 'skipped' ? views.urgencyGround : views.because)),
  },
];

/** What its text must say. */
export const publicationDecisionWords: readonly RequiredWords<PublicationDecisionInput>[] = [
  ...decisionWords,
  { part: 'de dag van openbaarmaking', article: 'csam:9', words: ({ publishOn }) => dateNl(publishOn) },
  { part: 'de stand van de rechtsmiddelen', article: 'csam:9', words: ({ remedyState }) => REMEDY_STATE_NL[remedyState] },
];
