import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { ProviderLetterInput } from './input.js';

/** What a provider must be able to check: the period, the figures, the norm and until when to answer (art. 2(1)(b) CSAM Act, 3:2 Awb). */
export const providerLetterParts: readonly RequiredPart<ProviderLetterInput>[] = [
  ...headerParts,
  part('de aanleiding', 'csam:2(1)(b)', 'occasion', (letter) => letter.occasion),
  { part: 'de gemeten periode', article: 'awb:3:2', field: 'period.until', present: ({ period }) => filled(period.from) && filled(period.until) && period.from <= period.until },
  {
    part: 'aantallen die bij elkaar passen',
    article: 'awb:3:2',
    field: 'figures.measured',
    present: ({ figures }) => figures.measured <= figures.notices && figures.withinNorm + figures.longerThan48Hours <= figures.measured && Object.values(figures).every(filled),
  },
  { part: 'de norm in uren', article: 'csam:2(1)(b)', field: 'normHours', present: ({ normHours }) => normHours > 0 },
  part('tot wanneer kan worden gereageerd', 'awb:3:2', 'response.lastDay', (letter) => letter.response.lastDay),
  part('waar de reactie naartoe kan', 'awb:3:2', 'response.email', (letter) => letter.response.email),
];

/** What its text must say. */
export const providerLetterWords: readonly RequiredWords<ProviderLetterInput>[] = [
  ...headerWords,
  { part: 'de hashcheck', article: 'csam:2(1)(b)', words: () => 'hashcheck' },
  { part: 'de gedragscode met zijn norm', article: 'csam:2(1)(b)', words: ({ normHours }) => new RegExp(`edragscode[^\\n]*${String(normHours)} uur`) },
  { part: 'tot wanneer kan worden gereageerd', article: 'awb:3:2', words: ({ response }) => dateNl(response.lastDay) },
];
