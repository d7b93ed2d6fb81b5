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
  const { rulings, hearing, advice, costs, lateness, dueOn, amounts, repayment } = letter;
  const hearings = hearing.kind === 'heard' ? hearing.hearings : [];
  return mergeContent(headerContent(letter), objectionContent(letter.objection), appealContent(letter.appeal), {
    places: {
      ...repaymentPlaces(repayment),
      outcomes: listNl([...new Set(rulings.map((one) => rulingNl(one).short))]),
      hearingDays: listNl(hearings.map(({ on }) => dateNl(on))),
      noHearing: hearing.kind === 'skipped' ? noHearingNl(hearing.ground) : '',
      noHearingArticle: hearing.kind === 'skipped' ? noHearingArticleNl(hearing.ground) : '',
      noHearingReasons: hearing.kind === 'skipped' ? hearing.reasons : '',
      adviceOn: advice === null ? '' : dateNl(advice.receivedOn),
      advice: advice?.text ?? '',
      deviates: advice?.deviatesBecause ?? '',
      reasons: letter.reasons,
      costs: costs === null ? '' : eurosNl(costs.amountCents),
      costsReasons: costs?.reasons ?? '',
      latenessReasons: lateness?.reasons ?? '',
      dueOn: dueOn === null ? '' : dateNl(dueOn),
    },
    flags: {
      heard: hearing.kind === 'heard',
      advice: advice !== null,
      deviates: advice?.deviatesBecause != null,
      costsAsked: costs !== null,
      costsPaid: costs !== null && costs.amountCents > 0,
      late: lateness !== null,
      excusable: lateness?.excusable === true,
      decidedLate: dueOn !== null && letter.date > dueOn,
      amounts: amounts.length > 0,
      repayment: repayment !== null,
    },
    inserts: { rulings: rulingBlocks(rulings), answers: answerBlocks(letter.answers), reports: reportBlocks(hearings), amounts: changesTable('Wat u verschuldigd bent', amounts) },
  });
}
