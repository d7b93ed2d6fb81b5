import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { headerContent } from '../common/content.js';
import { noHearingArticleNl, noHearingNl } from '../common/no-hearing.js';
import { objectionContent } from '../common/objection.js';
import type { HearingSkippedInput } from './input.js';

/** What fills the message that there is no hearing. */
export const hearingSkippedContent = (letter: HearingSkippedInput): LetterContent =>
  mergeContent(headerContent(letter), objectionContent(letter.objection), {
    places: { ground: noHearingNl(letter.ground), groundArticle: noHearingArticleNl(letter.ground), reasons: letter.reasons },
    flags: {},
    inserts: {},
  });
