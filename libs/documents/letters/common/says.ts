import type { RequiredWords } from '../../template/says.js';
import { dateNl } from '../../wording/values.js';
import type { DecisionHeader, LetterHeader } from './header.js';

/** Who decided, and by whose mandate (10:10 Awb). */
export const headerWords: readonly RequiredWords<LetterHeader>[] = [
  { part: 'namens wie is ondertekend', article: 'awb:10:10', words: ({ signatory }) => signatory.onBehalfOf },
  { part: 'het mandaat', article: 'awb:10:10', words: ({ signatory }) => signatory.mandate ?? '' },
];

/** Objection: that it is open, to whom, until which day, and that interim relief can be asked for. */
export const decisionWords: readonly RequiredWords<DecisionHeader>[] = [
  ...headerWords,
  { part: 'dat bezwaar openstaat', article: 'awb:3:45', words: () => /\bbezwaar\b/ },
  { part: 'tot en met welke dag bezwaar openstaat', article: 'awb:3:45', words: ({ remedies }) => dateNl(remedies.lastDay) },
  { part: 'waar het bezwaarschrift heen kan', article: 'awb:3:45', words: ({ remedies }) => remedies.sendTo.email },
  { part: 'dat een voorlopige voorziening kan worden gevraagd', article: 'awb:8:81', words: () => 'voorlopige voorziening' },
];
