import type { LocalDate } from '../calendar/brands.js';
import { addDays } from '../calendar/local-date.js';
import { thresholdOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';
import type { HearingTermsInput } from './hearing-terms.js';

export type CourtPapersTermValue = { readonly papersUntil: LocalDate };

/** Parties may hand in further papers up to ten days before the hearing of the court; counted backwards, so the Algemene termijnenwet plays no part. Source: Awb 8:58. */
export const courtPapersTerm = defineRule<HearingTermsInput, CourtPapersTermValue>('court-papers-term', ['awb:8:58'], ({ hearingOn }, law) => ({
  papersUntil: addDays(hearingOn, -thresholdOn(law, 'court-papers-days', hearingOn)),
}));
