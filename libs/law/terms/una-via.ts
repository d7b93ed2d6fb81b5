import type { LocalDate } from '../calendar/brands.js';
import { addDays } from '../calendar/local-date.js';
import { defineRule } from '../reasoning/define-rule.js';
import { term } from './term.js';

export type UnaViaInput = {
  /** The day the conduct was submitted to the public prosecutor. */
  readonly submittedOn: LocalDate;
};
export type UnaViaValue = { readonly lastDay: LocalDate; readonly competentFrom: LocalDate };

/** Thirteen weeks for the public prosecutor to answer; after silence the Authority may fine. Source: Awb 5:44. No Algemene termijnenwet (art. 4(a)). */
export const unaVia = defineRule<UnaViaInput, UnaViaValue>('una-via', ['awb:5:44'], ({ submittedOn }, law) => {
  const { lastDay } = law.apply(term, { startsAfter: submittedOn, length: law.length('una-via', submittedOn), basis: 'statutory' });
  return { lastDay, competentFrom: addDays(lastDay, 1) };
});
