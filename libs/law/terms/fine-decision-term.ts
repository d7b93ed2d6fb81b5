import type { LocalDate } from '../calendar/brands.js';
import { addDays, daysBetween, earlierOf, laterOf } from '../calendar/local-date.js';
import { defineRule } from '../reasoning/define-rule.js';
import type { Reasoning } from '../reasoning/reasoning.js';
import { refuseField } from '../reasoning/refused.js';
import { term } from './term.js';
import { unaVia } from './una-via.js';

export type FineDecisionTermInput = {
  /** The date of the fine report. */
  readonly reportOn: LocalDate;
  readonly submittedOn?: LocalDate | undefined;
  /** The day of the prosecutor's answer; absent: silence. */
  readonly answeredOn?: LocalDate | undefined;
};
export type FineDecisionTermValue = { readonly dueOn: LocalDate };

/**
 * Thirteen weeks after the date of the report to decide on a fine. They stand still from and including the day of submission to the prosecutor
 * up to the day on which the Authority is competent again. Only days of the term itself can stand still.
 * Refuses `invalid-input` for an answer without or before a submission. Source: Awb 5:51, 5:44.
 */
export const fineDecisionTerm = defineRule<FineDecisionTermInput, FineDecisionTermValue>(
  'fine-decision-term',
  ['awb:5:51'],
  ({ reportOn, submittedOn, answeredOn }, law) => {
    const { lastDay } = law.apply(term, { startsAfter: reportOn, length: law.length('fine-decision', reportOn), basis: 'statutory' });
    if (submittedOn === undefined) {
      if (answeredOn !== undefined) refuseField('answeredOn', 'een antwoord zonder voorlegging aan het OM.', 'an answer without a submission');
      return { dueOn: lastDay };
    }
    const competentOn = competentAgain(submittedOn, answeredOn, law);
    const firstDayOfRest = laterOf(submittedOn, addDays(reportOn, 1));
    if (firstDayOfRest > lastDay || competentOn <= firstDayOfRest) return { dueOn: lastDay };
    const days = daysBetween(firstDayOfRest, competentOn);
    law.note({ rule: 'standing-still', articles: ['awb:5:51', 'awb:5:44'], inputs: { from: firstDayOfRest, until: competentOn }, value: { days } });
    return { dueOn: addDays(lastDay, days) };
  },
);

function competentAgain(submittedOn: LocalDate, answeredOn: LocalDate | undefined, law: Reasoning): LocalDate {
  if (answeredOn !== undefined && answeredOn < submittedOn) {
    refuseField('answeredOn', 'het antwoord ligt voor de voorlegging.', 'the answer lies before the submission');
  }
  const { competentFrom } = law.apply(unaVia, { submittedOn });
  return answeredOn === undefined ? competentFrom : earlierOf(answeredOn, competentFrom);
}
