import type { LocalDate } from '../../../law/calendar/brands.js';
import type { BreachedOrder } from '../common/breach.js';
import type { ObservationLine } from '../common/evidence.js';
import type { LetterHeader, LocationLine } from '../common/header.js';

/** The addressee is the offender; the signatory is who drew up the report. */
export interface FineReportInput extends LetterHeader {
  readonly order: BreachedOrder;
  readonly violation: { readonly violatedOn: LocalDate; readonly place: string; readonly finding: string };
  readonly observations: readonly ObservationLine[];
  readonly locations: readonly LocationLine[];
  /** Anything that speaks for the offender; null where nothing was found. */
  readonly exculpatory: string | null;
}
