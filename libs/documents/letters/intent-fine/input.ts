import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { FineReportInput } from '../fine-report/input.js';
import type { ViewsInvitation } from '../common/views-invitation.js';

export interface IntentFineInput extends ViewsInvitation {
  /** The report that goes with this letter (5:50(1)(a), 5:53(2) Awb). */
  readonly report: { readonly reference: string; readonly date: LocalDate };
  /** The report itself, in the text that it was made with; null where it goes along as a file of its own. */
  readonly enclosed: { readonly version: string; readonly report: FineReportInput } | null;
  /** The fine that is thought of, in cents; null where that is still open. */
  readonly intendedCents: number | null;
  /** The legal maximum with how it was reached; null where it depends on a finding still to be made. */
  readonly maximum: { readonly maximumCents: number; readonly derivation: Derivation } | null;
  /** The intended finding of systematic or persistent non-compliance, in words; null where there is none. */
  readonly systematicBecause: string | null;
}
