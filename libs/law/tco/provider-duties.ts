import type { LocalDate } from '../calendar/brands.js';
import { addLength, lengthOf } from '../calendar/length.js';
import { addDays, addYears, localDate } from '../calendar/local-date.js';
import { defineRule } from '../reasoning/define-rule.js';
import { euTerm } from './eu-term.js';

export type PreservationTermInput = { readonly removedOn: LocalDate };
export type PreservationTermValue = { readonly keepUntil: LocalDate };

/** Six months to preserve removed content; longer only on request, for review proceedings that are going on. Source: TCO 6(2). */
export const preservationTerm = defineRule<PreservationTermInput, PreservationTermValue>('preservation-term', ['tco:6(2)', 'r1182:3'], ({ removedOn }, law) => ({
  keepUntil: addLength(removedOn, lengthOf(law.length('preservation', removedOn))),
}));

export type ReportYearInput = { readonly year: number };
export type ReportYearValue = { readonly lastDay: LocalDate };

function inYearAfter(year: number, monthAndDay: string): LocalDate {
  return addYears(localDate(`${String(year).padStart(4, '0')}-${monthAndDay}`), 1);
}

/** A provider's transparency report about a year with action is public before 1 March of the next. Source: TCO 7(2). */
export const transparencyReportTerm = defineRule<ReportYearInput, ReportYearValue>('transparency-report-term', ['tco:7(2)'], ({ year }) => ({
  lastDay: addDays(inYearAfter(year, '03-01'), -1),
}));

/** The Authority's figures about a year are with the Commission by 31 March of the next. Source: TCO 21(1). */
export const authorityReportTerm = defineRule<ReportYearInput, ReportYearValue>('authority-report-term', ['tco:21(1)'], ({ year }) => ({
  lastDay: inYearAfter(year, '03-31'),
}));

export type ProviderComplaintTermInput = { readonly receivedOn: LocalDate };
export type StrictAndLenient = { readonly strictDueOn: LocalDate; readonly lenientDueOn: LocalDate };

/** Two weeks for a provider to tell a complainant the outcome. Source: TCO 10(2); Reg. 1182/71 art. 3. */
export const providerComplaintTerm = defineRule<ProviderComplaintTermInput, StrictAndLenient>('provider-complaint-term', ['tco:10(2)'], ({ receivedOn }, law) => {
  const { strictLastDay, lenientLastDay } = law.apply(euTerm, { startsAfter: receivedOn, length: law.length('provider-complaint', receivedOn) });
  return { strictDueOn: strictLastDay, lenientDueOn: lenientLastDay };
});

export type NonDisclosureTermInput = { readonly decidedOn: LocalDate; readonly extended: boolean };
export type NonDisclosureTermValue = { readonly endsOn: LocalDate };

/** At most six weeks in which the provider may not inform whoever placed the content, and six more when extended. Never lengthened for free days. Source: TCO 11(3). */
export const nonDisclosureTerm = defineRule<NonDisclosureTermInput, NonDisclosureTermValue>('non-disclosure-term', ['tco:11(3)'], ({ decidedOn, extended }, law) => {
  const length = lengthOf(law.length('non-disclosure', decidedOn));
  const first = addLength(decidedOn, length);
  return { endsOn: extended ? addLength(first, length) : first };
});
