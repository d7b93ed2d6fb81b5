import type { LocalDate } from '../calendar/brands.js';
import { addDays } from '../calendar/local-date.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from './term.js';

export type ObjectionTermInput = { readonly announcedOn: LocalDate };
export type ObjectionTermValue = {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** An objection posted in time is still in time when it arrives on this day. */
  readonly postedReceivedBy: LocalDate;
};

/**
 * Six weeks to object, from the day after the decision was made known in the prescribed way.
 * Refuses `calendar-not-loaded`. Source: Awb 6:7, 6:8, 6:9(2).
 */
export const objectionTerm = defineRule<ObjectionTermInput, ObjectionTermValue>(
  'objection-term',
  ['awb:6:7', 'awb:6:8', 'awb:6:9(2)'],
  ({ announcedOn }, law) => {
    const { lastDay } = law.apply(term, { startsAfter: announcedOn, length: law.length('objection', announcedOn), basis: 'statutory' });
    const posted = law.apply(term, { startsAfter: lastDay, length: law.length('posted-received', lastDay), basis: 'statutory' });
    return { firstDay: addDays(announcedOn, 1), lastDay, postedReceivedBy: posted.lastDay };
  },
);
