import type { Instant } from '../../law/calendar/brands.js';

/** A report of findings (rapport van bevindingen): an official made these observations of an order his own. */
export interface ReportOfFindings {
  readonly orderId: string;
  readonly evidenceIds: readonly string[];
  readonly drawnUpBy: string;
  readonly drawnUpAt: Instant;
}

export type ReportsOfFindings = { readonly [id: string]: ReportOfFindings };

/** The observations that an official adopted: only on these can a collection decision rest (ABRvS 3 May 2017, ECLI:NL:RVS:2017:1179). */
export const adoptedEvidence = (state: { readonly reportsOfFindings: ReportsOfFindings }): ReadonlySet<string> => new Set(Object.values(state.reportsOfFindings).flatMap(({ evidenceIds }) => evidenceIds));
