import type { LocalDate } from '../calendar/brands.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from './term.js';

export type AppealTermInput = {
  /** The day the decision on the objection (or the ruling, in higher appeal) was sent. */
  readonly sentOn: LocalDate;
};
export type AppealTermValue = { readonly lastDay: LocalDate };

/** Six weeks to appeal, from the day after the decision was sent. Refuses `calendar-not-loaded`. Source: Awb 6:7, 6:8 (6:24 in higher appeal). */
export const appealTerm = defineRule<AppealTermInput, AppealTermValue>('appeal-term', ['awb:6:7', 'awb:6:8'], ({ sentOn }, law) => {
  const { lastDay } = law.apply(term, { startsAfter: sentOn, length: law.length('appeal', sentOn), basis: 'statutory' });
  return { lastDay };
});
