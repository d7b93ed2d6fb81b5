import type { LocalDate } from '../calendar/brands.js';
import { addDays } from '../calendar/local-date.js';
import { thresholdOn } from '../parameters/threshold.js';
import { defineRule } from '../reasoning/define-rule.js';

export type HearingTermsInput = { readonly hearingOn: LocalDate };
export type HearingTermsValue = {
  /** Interested parties may hand in further documents up to this day. */
  readonly documentsUntil: LocalDate;
  /** The file lies open from this day at the latest. */
  readonly fileOpenFrom: LocalDate;
};

/** What precedes a hearing on an objection. Counted backwards, so the Algemene termijnenwet plays no part. Source: Awb 7:4. */
export const hearingTerms = defineRule<HearingTermsInput, HearingTermsValue>('hearing-terms', ['awb:7:4'], ({ hearingOn }, law) => ({
  documentsUntil: addDays(hearingOn, -thresholdOn(law, 'hearing-documents-days', hearingOn)),
  fileOpenFrom: addDays(hearingOn, -thresholdOn(law, 'hearing-file-days', hearingOn)),
}));
