import type { LocalDate } from '../../../law/calendar/brands.js';
import type { LetterHeader } from '../common/header.js';
import type { DecisionDue, ObjectionAbout } from '../common/objection.js';

/** Why the day on which the objection must be decided moved (7:10, 7:13 Awb). */
export type TermMoveGround = 'adjourned' | 'consent-of-objector' | 'consent-of-all-parties' | 'statutory-procedure' | 'repaired' | 'committee';

/** That the term to decide on an objection became another; the date of the letter is the day on which it is sent. */
export interface ObjectionTermInput extends LetterHeader {
  readonly objection: ObjectionAbout;
  readonly ground: TermMoveGround;
  /** The last day as it was; null where no term had begun. */
  readonly was: LocalDate | null;
  readonly due: DecisionDue;
  /** Why; null where the law itself moves the day (a repaired defect, a committee). */
  readonly reasons: string | null;
}
