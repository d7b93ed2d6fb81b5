import type { LocalDate } from '../calendar/brands.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from './term.js';

export type ReminderTermInput = { readonly sentOn: LocalDate };
export type ReminderTermValue = { readonly payBy: LocalDate };

/** Two weeks to pay after a reminder, from the day after it was sent. Refuses `calendar-not-loaded`. Source: Awb 4:112. */
export const reminderTerm = defineRule<ReminderTermInput, ReminderTermValue>('reminder-term', ['awb:4:112'], ({ sentOn }, law) => {
  const { lastDay } = law.apply(term, { startsAfter: sentOn, length: law.length('reminder', sentOn), basis: 'statutory' });
  return { payBy: lastDay };
});
