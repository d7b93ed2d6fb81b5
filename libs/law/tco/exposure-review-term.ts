import type { LocalDate } from '../calendar/brands.js';
import { defineRule } from '../reasoning/define-rule.js';
import { euTerm } from './eu-term.js';
import type { StrictAndLenient } from './provider-duties.js';

export type ExposureReviewTermInput = { readonly requestedOn: LocalDate };

/** Three months to decide on a request to review, amend or revoke an exposure decision or imposed measures. Source: TCO 5(7); Reg. 1182/71 art. 3. */
export const exposureReviewTerm = defineRule<ExposureReviewTermInput, StrictAndLenient>('exposure-review-term', ['tco:5(7)'], ({ requestedOn }, law) => {
  const { strictLastDay, lenientLastDay } = law.apply(euTerm, { startsAfter: requestedOn, length: law.length('exposure-review', requestedOn) });
  return { strictDueOn: strictLastDay, lenientDueOn: lenientLastDay };
});
