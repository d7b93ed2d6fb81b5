import type { LocalDate } from '../calendar/brands.js';
import { addDays, daysBetween, laterOf } from '../calendar/local-date.js';
import { valueOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from '../terms/term.js';

export type DefaultPenaltyInput = {
  readonly decisionDueOn: LocalDate;
  /** The day the written notice of default was received. */
  readonly noticeReceivedOn: LocalDate;
  /** The day of the decision; absent while there is none. */
  readonly decidedOn?: LocalDate | undefined;
};
export type DefaultPenaltyValue = {
  readonly firstDay: LocalDate;
  /** The last day that counts; null where none does. */
  readonly lastDay: LocalDate | null;
  readonly days: number;
  readonly amountCents: number;
};
type Block = { readonly days: number; readonly cents: number };

/**
 * What the Authority owes for deciding late on an objection: from the day after two weeks since the later of due date and notice, for at most 42 days.
 * Source: Awb 4:17 (on objection: 7:14). The two weeks and the days pass on the calendar, free days included.
 */
export const defaultPenalty = defineRule<DefaultPenaltyInput, DefaultPenaltyValue>(
  'default-penalty',
  ['awb:4:17'],
  ({ decisionDueOn, noticeReceivedOn, decidedOn }, law) => {
    const startsAfter = laterOf(decisionDueOn, noticeReceivedOn);
    const weeks = law.apply(term, { startsAfter, length: law.length('default-notice', startsAfter), basis: 'set-in-decision' });
    const firstDay = addDays(weeks.lastDay, 1);
    const blocks = valueOn(law, 'default-penalty-per-day', firstDay) as readonly Block[];
    const most = blocks.reduce((sum, block) => sum + block.days, 0);
    const days = decidedOn === undefined ? most : Math.min(most, Math.max(0, daysBetween(firstDay, decidedOn)));
    return { firstDay, lastDay: days === 0 ? null : addDays(firstDay, days - 1), days, amountCents: amountFor(days, blocks) };
  },
);

function amountFor(days: number, blocks: readonly Block[]): number {
  let left = days;
  let cents = 0;
  for (const block of blocks) {
    const counted = Math.min(left, block.days);
    cents += counted * block.cents;
    left -= counted;
  }
  return cents;
}
