import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { DecisionHeader } from '../common/header.js';
import type { ObjectionAbout } from '../common/objection.js';

/** Why nothing is owed although the decision came late (4:17(6) Awb). */
export type NothingOwed = 'notice-unreasonably-late' | 'not-an-interested-party' | 'manifestly-inadmissible-or-unfounded';

/** What the Authority owes for deciding late on an objection (4:17, 4:18 Awb). */
export interface DefaultPenaltyDecisionInput extends DecisionHeader {
  readonly objection: ObjectionAbout;
  /** The last day to decide. */
  readonly dueOn: LocalDate;
  readonly noticeReceivedOn: LocalDate;
  /** When it was decided after all; null where it was not yet. */
  readonly decidedOn: LocalDate | null;
  readonly amountCents: number;
  /** How the amount was counted; null where nothing is owed on one of the grounds of the law. */
  readonly derivation: Derivation | null;
  readonly nothingOwedBecause: NothingOwed | null;
  /** By when the Authority pays; null where it owes nothing. */
  readonly payBy: { readonly on: LocalDate; readonly derivation: Derivation } | null;
  readonly reasons: string;
}
