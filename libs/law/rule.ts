import { defaultPenalty } from './amounts/default-penalty.js';
import { fineCategory } from './amounts/fine-category.js';
import { fineMaximum } from './amounts/fine-maximum.js';
import { forfeiture } from './amounts/forfeiture.js';
import { interest } from './amounts/interest.js';
import { interestOnDebt } from './amounts/interest-on-debt.js';
import { reminderFee } from './amounts/reminder-fee.js';
import { calendarDay } from './days/calendar-day.js';
import { fineProposalInput } from './fine-policy/fine-proposal-input.js';
import { fineProposal } from './fine-policy/fine-proposal.js';
import * as takes from './input/rule-inputs.js';
import { openRule } from './reasoning/open-rule.js';
import type { OpenRule } from './reasoning/open-rule.js';
import { appealTerm } from './terms/appeal-term.js';
import { compliancePeriod } from './terms/compliance-period.js';
import { fineDecisionTerm } from './terms/fine-decision-term.js';
import { finePowerTerm } from './terms/fine-power-term.js';
import { hearingTerms } from './terms/hearing-terms.js';
import { limitation } from './terms/limitation.js';
import { competentCourt } from './terms/competent-court.js';
import { courtPapersTerm } from './terms/court-papers-term.js';
import { objectionDecisionDue } from './terms/objection-decision-due.js';
import { objectionDecisionTerm } from './terms/objection-decision-term.js';
import { objectionTimeliness } from './terms/objection-timeliness.js';
import { objectionTerm } from './terms/objection-term.js';
import { orderDeadline } from './terms/order-deadline.js';
import { paymentTerm } from './terms/payment-term.js';
import { publication, toiPublication } from './terms/publication.js';
import { reasonableTime } from './terms/reasonable-time.js';
import { reminderTerm } from './terms/reminder-term.js';
import { collectionRequestTerm, defaultPenaltyDecisionTerm, defenceTerm, penaltyOrderLiftTerm, urgentReasonsTerm } from './terms/single-terms.js';
import { term } from './terms/term.js';
import { tcoRules } from './tco/tco-rules.js';
import { unaVia } from './terms/una-via.js';

/** Every rule under the name by which the law command knows it (docs/law-command.md). */
export const rulesByName: ReadonlyMap<string, OpenRule> = new Map<string, OpenRule>([
  ['calendar-day', openRule(takes.calendarDayInput, calendarDay)],
  ['term', openRule(takes.termInput, term)],
  ['objection-term', openRule(takes.objectionTermInput, objectionTerm)],
  ['objection-decision-term', openRule(takes.objectionDecisionTermInput, objectionDecisionTerm)],
  ['appeal-term', openRule(takes.sentOnInput, appealTerm)],
  ['order-deadline', openRule(takes.orderDeadlineInput, orderDeadline)],
  ['compliance-period', openRule(takes.compliancePeriodInput, compliancePeriod)],
  ['payment-term', openRule(takes.paymentTermInput, paymentTerm)],
  ['reminder-term', openRule(takes.sentOnInput, reminderTerm)],
  ['limitation', openRule(takes.limitationInput, limitation)],
  ['una-via', openRule(takes.unaViaInput, unaVia)],
  ['fine-decision-term', openRule(takes.fineDecisionTermInput, fineDecisionTerm)],
  ['fine-maximum', openRule(takes.fineMaximumInput, fineMaximum)],
  ['interest', openRule(takes.interestInput, interest)],
  ['interest-on-debt', openRule(takes.interestOnDebtInput, interestOnDebt)],
  ['default-penalty', openRule(takes.defaultPenaltyInput, defaultPenalty)],
  ['publication', openRule(takes.publicationInput, publication)],
  ['forfeiture', openRule(takes.forfeitureInput, forfeiture)],
  ['fine-category', openRule(takes.fineCategoryInput, fineCategory)],
  ['fine-proposal', openRule(fineProposalInput, fineProposal)],
  ['reminder-fee', openRule(takes.reminderFeeInput, reminderFee)],
  ['fine-power-term', openRule(takes.finePowerTermInput, finePowerTerm)],
  ['hearing-terms', openRule(takes.hearingTermsInput, hearingTerms)],
  ['reasonable-time', openRule(takes.reasonableTimeInput, reasonableTime)],
  ['urgent-reasons-term', openRule(takes.startsAfterInput, urgentReasonsTerm)],
  ['default-penalty-decision-term', openRule(takes.startsAfterInput, defaultPenaltyDecisionTerm)],
  ['collection-request-term', openRule(takes.startsAfterInput, collectionRequestTerm)],
  ['penalty-order-lift-term', openRule(takes.startsAfterInput, penaltyOrderLiftTerm)],
  ['defence-term', openRule(takes.startsAfterInput, defenceTerm)],
  ['toi-publication', openRule(takes.publicationInput, toiPublication)],
  ['objection-timeliness', openRule(takes.objectionTimelinessInput, objectionTimeliness)],
  ['objection-decision-due', openRule(takes.objectionDecisionDueInput, objectionDecisionDue)],
  ['court-papers-term', openRule(takes.hearingTermsInput, courtPapersTerm)],
  ['competent-court', openRule(takes.competentCourtInput, competentCourt)],
  ...tcoRules,
]);
