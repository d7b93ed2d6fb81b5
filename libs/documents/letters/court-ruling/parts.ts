import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { CourtRulingInput } from './input.js';

/** What a message about a ruling holds, so that it says neither more nor less than the ruling. */
export const courtRulingParts: readonly RequiredPart<CourtRulingInput>[] = [
  ...headerParts,
  part('de rechter', 'awb:8:66', 'court', (letter) => letter.court),
  part('het zaaknummer van de rechter', 'awb:8:66', 'fileNumber', (letter) => letter.fileNumber),
  part('de dag van de uitspraak', 'awb:8:66', 'ruledOn', (letter) => letter.ruledOn),
  {
    part: 'wat de rechter heeft vernietigd',
    article: 'awb:8:72',
    field: 'rulings',
    present: ({ outcome, rulings }) => (outcome === 'founded') === rulings.some(({ annulled }) => annulled !== 'no'),
  },
  {
    part: 'welke voorziening is getroffen',
    article: 'awb:8:81',
    field: 'measures',
    present: ({ outcome, measures }) => (outcome === 'granted') === filled(measures) && measures.every(({ kind, subject, description }) => (kind === 'other' ? filled(description) : subject !== null)),
  },
  { part: 'een uitkomst die bij de procedure past', article: 'awb:8:70', field: 'outcome', present: ({ instance, outcome }) => (instance === 'interim-relief' ? ['refused', 'inadmissible', 'granted'] : ['no-jurisdiction', 'inadmissible', 'unfounded', 'founded']).includes(outcome) },
  { part: 'de berekening van de termijn voor hoger beroep', article: 'awb:6:24', field: 'higherAppeal', present: ({ higherAppeal }) => higherAppeal === null || (filled(higherAppeal.lastDay) && filled(higherAppeal.derivation)) },
];

/** What its text must say. */
export const courtRulingWords: readonly RequiredWords<CourtRulingInput>[] = [
  ...headerWords,
  { part: 'de uitspraak', article: 'awb:8:66', words: ({ ruledOn }) => dateNl(ruledOn) },
  { part: 'tot en met welke dag hoger beroep openstaat', article: 'awb:8:104', words: ({ higherAppeal }) => (higherAppeal === null ? '' : dateNl(higherAppeal.lastDay)) },
];
