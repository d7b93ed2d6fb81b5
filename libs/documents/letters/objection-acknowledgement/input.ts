import type { Defect } from '../common/defects.js';
import type { LetterHeader } from '../common/header.js';
import type { DecisionDue, ObjectionAbout } from '../common/objection.js';

/** To whoever objected: that the objection came in, and when (6:14 Awb). */
export interface ObjectionAcknowledgementInput extends LetterHeader {
  readonly objection: ObjectionAbout;
  /** The body that got the objection first and forwarded it (6:15 Awb); null where it came straight here. */
  readonly firstReceivedBy: string | null;
  /** What the objection still lacks (6:5 Awb); a request to repair it follows. */
  readonly lacks: readonly Defect[];
  /** Null while the decision was not made known, so that no term has begun. */
  readonly due: DecisionDue | null;
  /** The court that may grant interim relief (8:81 Awb). */
  readonly interimReliefCourt: string;
}
