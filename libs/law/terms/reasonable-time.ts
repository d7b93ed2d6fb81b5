import type { LocalDate } from '../calendar/brands.js';
import { addMonths } from '../calendar/local-date.js';
import { valueOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';

export type ReasonableTimeInput = {
  /** The day of the notice of intent to fine. */
  readonly intentOn: LocalDate;
};
export type ReasonableTimeValue = {
  readonly warnOn: readonly LocalDate[];
  /** A court must have ruled by then in first instance. */
  readonly firstInstanceBy: LocalDate;
  /** And by then in three instances. */
  readonly allInstancesBy: LocalDate;
};
type Months = { readonly warn: readonly number[]; readonly firstInstance: number; readonly allInstances: number };

/** The reasonable time of a fine procedure starts in principle with the notice of intent; a longer one moderates the fine. Source: ECHR art. 6 in case law. */
export const reasonableTime = defineRule<ReasonableTimeInput, ReasonableTimeValue>('reasonable-time', ['echr:6(1)'], ({ intentOn }, law) => {
  const months = valueOn(law, 'reasonable-time-months', intentOn) as Months;
  return {
    warnOn: months.warn.map((count) => addMonths(intentOn, count)),
    firstInstanceBy: addMonths(intentOn, months.firstInstance),
    allInstancesBy: addMonths(intentOn, months.allInstances),
  };
});
