import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { eurosNl } from '../../wording/values.js';
import { appealParts, appealWords } from '../common/appeal.js';
import { noHearingArticleNl } from '../common/no-hearing.js';
import { objectionParts } from '../common/objection.js';
import { headerParts } from '../common/parts.js';
import { groundIsDated } from '../hearing-skipped/parts.js';
import type { ObjectionDecisionInput } from './input.js';

/** What arts 7:11 to 7:15 Awb require of a decision on an objection. */
export const objectionDecisionParts: readonly RequiredPart<ObjectionDecisionInput>[] = [
  ...headerParts,
  ...objectionParts,
  ...appealParts,
  {
    part: 'een beslissing over elk bestreden besluit',
    article: 'awb:7:11',
    field: 'rulings',
    present: ({ rulings, objection }) => filled(rulings) && objection.against.every(({ reference }) => rulings.some(({ decision }) => decision.reference === reference)),
  },
  {
    part: 'de hoorzitting met haar verslag, of de grond waarop niet is gehoord',
    article: 'awb:7:12(1)',
    field: 'hearing',
    present: ({ hearing }) => (hearing.kind === 'heard' ? filled(hearing.hearings) && hearing.hearings.every(({ on, report }) => filled(on) && filled(report)) : groundIsDated(hearing.ground) && filled(hearing.reasons)),
  },
  { part: 'het advies van de commissie', article: 'awb:7:13(7)', field: 'advice', present: ({ advice }) => advice === null || (filled(advice.receivedOn) && filled(advice.text) && (advice.deviatesBecause === null || filled(advice.deviatesBecause))) },
  part('het antwoord op de gronden van het bezwaar', 'awb:7:12(1)', 'answers', (letter) => letter.answers),
  { part: 'een antwoord op elke grond', article: 'awb:7:12(1)', field: 'answers[]', present: ({ answers }) => answers.every(({ ground, answer }) => filled(ground) && filled(answer)) },
  part('de motivering', 'awb:7:12(1)', 'reasons', (letter) => letter.reasons),
  { part: 'de beslissing op het verzoek om kosten', article: 'awb:7:15(3)', field: 'costs', present: ({ costs }) => costs === null || (filled(costs.amountCents) && filled(costs.reasons)) },
  {
    part: 'waarom de termijnoverschrijding al dan niet verschoonbaar is',
    article: 'awb:6:11',
    field: 'lateness',
    present: ({ lateness, rulings }) => (lateness === null ? rulings.every((one) => one.outcome !== 'inadmissible' || one.ground !== 'late') : filled(lateness.reasons)),
  },
  { part: 'bedragen die niet hoger worden', article: 'awb:7:11', field: 'amounts', present: ({ amounts }) => amounts.every(({ fromCents, toCents }) => toCents <= fromCents) },
];

/** What its text must say. */
export const objectionDecisionWords: readonly RequiredWords<ObjectionDecisionInput>[] = [
  ...appealWords,
  { part: 'of het bezwaar gegrond is', article: 'awb:7:11', words: ({ rulings }) => (rulings.some(({ outcome }) => outcome === 'inadmissible') ? 'niet-ontvankelijk' : /\b(on)?gegrond\b/) },
  { part: 'de grond waarop niet is gehoord', article: 'awb:7:12(1)', words: ({ hearing }) => (hearing.kind === 'skipped' ? noHearingArticleNl(hearing.ground) : '') },
  { part: 'de beslissing over de kosten', article: 'awb:7:15', words: ({ costs }) => (costs === null ? '' : costs.amountCents > 0 ? eurosNl(costs.amountCents) : 'artikel 7:15') },
];
