import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { noHearingArticleNl } from '../common/no-hearing.js';
import { objectionParts } from '../common/objection.js';
import { headerParts } from '../common/parts.js';
import { headerWords } from '../common/says.js';
import type { HearingSkippedInput, NoHearing } from './input.js';

/** Whether a ground says when it came about. */
export const groundIsDated = (ground: NoHearing): boolean => (ground.kind === 'waived' ? filled(ground.declaredOn) : ground.kind !== 'no-reply' || (filled(ground.askedOn) && filled(ground.lastDay)));

/** What art. 7:3 Awb requires where nobody is heard. */
export const hearingSkippedParts: readonly RequiredPart<HearingSkippedInput>[] = [
  ...headerParts,
  ...objectionParts,
  { part: 'de grond waarop niet wordt gehoord', article: 'awb:7:3', field: 'ground', present: ({ ground }) => groundIsDated(ground) },
  part('de motivering', 'awb:3:46', 'reasons', (letter) => letter.reasons),
];

/** What its text must say. */
export const hearingSkippedWords: readonly RequiredWords<HearingSkippedInput>[] = [
  ...headerWords,
  { part: 'de grond waarop niet wordt gehoord', article: 'awb:7:3', words: ({ ground }) => noHearingArticleNl(ground) },
];
