import type { LocalDate } from '../../../law/calendar/brands.js';
import type { AmountChange, Repayment } from '../common/amounts.js';
import type { AppealableHeader } from '../common/appeal.js';
import type { NamedDecision } from '../common/contested.js';
import type { DecisionChangeLine } from '../common/decision-change.js';
import type { ObjectionAbout } from '../common/objection.js';
import type { NoHearing } from '../hearing-skipped/input.js';

export type InadmissibleGround = 'late' | 'defects-not-repaired' | 'not-an-interested-party' | 'no-interest' | 'no-decision';

/** What is decided about one contested decision (7:11 Awb). */
export type ObjectionRulingLine = { readonly decision: NamedDecision } & (
  | { readonly outcome: 'inadmissible'; readonly ground: InadmissibleGround }
  | { readonly outcome: 'unfounded' }
  | { readonly outcome: 'founded'; readonly change: DecisionChangeLine }
);

/** A hearing that was held, with its report (7:7 Awb). */
export interface HearingHeld {
  readonly on: LocalDate;
  readonly present: readonly string[];
  /** Why parties were not heard together (7:6 Awb); null where they were. */
  readonly separatelyBecause: string | null;
  readonly report: string;
}

/** The advice of the committee (7:13 Awb), and why it is not followed where it is not. */
export interface CommitteeAdvice {
  readonly receivedOn: LocalDate;
  readonly text: string;
  readonly deviatesBecause: string | null;
}

/** The decision on an objection (beslissing op bezwaar). */
export interface ObjectionDecisionInput extends AppealableHeader {
  readonly objection: ObjectionAbout;
  readonly rulings: readonly ObjectionRulingLine[];
  readonly hearing: { readonly kind: 'heard'; readonly hearings: readonly HearingHeld[] } | { readonly kind: 'skipped'; readonly ground: NoHearing; readonly reasons: string };
  readonly advice: CommitteeAdvice | null;
  /** Each ground that was put forward, with the answer to it (7:12 Awb). */
  readonly answers: readonly { readonly ground: string; readonly answer: string }[];
  readonly reasons: string;
  /** The answer to a request for costs (7:15 Awb); null where nobody asked. */
  readonly costs: { readonly amountCents: number; readonly reasons: string } | null;
  /** Whether a lateness can be excused, and why (6:11 Awb); null where nobody was late. */
  readonly lateness: { readonly excusable: boolean; readonly reasons: string } | null;
  /** The last day to decide (7:10 Awb); null where no term ran. */
  readonly dueOn: LocalDate | null;
  /** What is owed after this decision where it was another amount before. */
  readonly amounts: readonly AmountChange[];
  readonly repayment: Repayment | null;
}
