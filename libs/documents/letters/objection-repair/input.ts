import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Defect } from '../common/defects.js';
import type { LetterHeader } from '../common/header.js';
import type { DecisionDue, ObjectionAbout } from '../common/objection.js';

/** The date of the letter is the day on which it is sent. */
export interface ObjectionRepairInput extends LetterHeader {
  readonly objection: ObjectionAbout;
  readonly lacks: readonly Defect[];
  /** The last day on which it can be repaired (6:6 Awb). */
  readonly lastDay: LocalDate;
  /** When the objection must be decided if the whole term to repair is used (7:10(2) Awb); null while no term has begun. */
  readonly due: DecisionDue | null;
}
