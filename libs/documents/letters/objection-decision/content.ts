import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { dateNl, eurosNl, listNl } from '../../wording/values.js';
import { changesTable, repaymentPlaces } from '../common/amounts.js';
import { appealContent } from '../common/appeal.js';
import { headerContent } from '../common/content.js';
import { noHearingArticleNl, noHearingNl } from '../common/no-hearing.js';
import { objectionContent } from '../common/objection.js';
import type { ObjectionDecisionInput } from './input.js';
import { answerBlocks, reportBlocks, rulingBlocks, rulingNl } from './rulings.js';

/** What fills the text of a decision on an objection. */
export function objectionDecisionContent(letter: ObjectionDecisionInput): LetterContent {
  const { rulings, dueOn, amounts, repayment } = letter;
  const own: LetterContent = {
    places: {
      ...repaymentPlaces(repayment),
      outcomes: listNl([...new Set(rulings.map((one) => rulingNl(one).short))]),
      reasons: letter.reasons,
      dueOn: dueOn === null ? '' : dateNl(dueOn),
    },
    flags: { decidedLate: dueOn !== null && letter.date > dueOn, amounts: amounts.length > 0, repayment: repayment !== null },
    inserts: { rulings: rulingBlocks(rulings), answers: answerBlocks(letter.answers), amounts: changesTable('Wat u verschuldigd bent', amounts) },
  };
  return mergeContent(headerContent(letter), objectionContent(letter.objection), appealContent(letter.appeal), hearingContent(letter), adviceContent(letter), latenessContent(letter), costsContent(letter), own);
}

function hearingContent({ hearing }: ObjectionDecisionInput): LetterContent {
  const hearings = hearing.kind === 'heard' ? hearing.hearings : [];
  const skipped = hearing.kind === 'heard' ? { noHearing: '', noHearingArticle: '', noHearingReasons: '' } : { noHearing: noHearingNl(hearing.ground), noHearingArticle: noHearingArticleNl(hearing.ground), noHearingReasons: hearing.reasons };
  return {
    places: { ...skipped, hearingDays: listNl(hearings.map(({ on }) => dateNl(on))) },
    flags: { heard: hearing.kind === 'heard' },
    inserts: { reports: reportBlocks(hearings) },
  };
}

const adviceContent = ({ advice }: ObjectionDecisionInput): LetterContent => ({
  places: { adviceOn: advice === null ? '' : dateNl(advice.receivedOn), advice: advice?.text ?? '', deviates: advice?.deviatesBecause ?? '' },
  flags: { advice: advice !== null, deviates: advice?.deviatesBecause != null },
  inserts: {},
});

const latenessContent = ({ lateness }: ObjectionDecisionInput): LetterContent => ({
  places: { latenessReasons: lateness?.reasons ?? '' },
  flags: { late: lateness !== null, excusable: lateness?.excusable === true },
  inserts: {},
});

const costsContent = ({ costs }: ObjectionDecisionInput): LetterContent => ({
  places: { costs: costs === null ? '' : eurosNl(costs.amountCents), costsReasons: costs?.reasons ?? '' },
  flags: { costsAsked: costs !== null, costsPaid: costs !== null && costs.amountCents > 0 },
  inserts: {},
});
