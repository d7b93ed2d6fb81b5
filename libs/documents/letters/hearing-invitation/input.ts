import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { LetterHeader } from '../common/header.js';
import type { ObjectionAbout } from '../common/objection.js';

/** The date of the letter is the day on which it is sent. */
export interface HearingInvitationInput extends LetterHeader {
  readonly objection: ObjectionAbout;
  readonly on: LocalDate;
  /** Such as `10:30`, by the clock of Amsterdam; null where it is agreed later. */
  readonly time: string | null;
  readonly place: string;
  /** An advisory committee (7:13 Awb), or an official who was not involved in the decision (7:5 Awb). */
  readonly committee: boolean;
  /** From when the file can be read, at least a week before (7:4(2) Awb). */
  readonly fileOpenFrom: LocalDate;
  /** Until when documents can be handed in, ten days before (7:4(1) Awb), with how it was counted. */
  readonly documentsUntil: LocalDate;
  readonly derivation: Derivation;
  /** A second hearing, on facts that came up after the first (7:9 Awb). */
  readonly newFacts: string | null;
  /** Parts of the file that are kept secret, by their description, with the weighty reasons (7:4(6) Awb); null where there are none. */
  readonly withheld: { readonly parts: readonly string[]; readonly reasons: string } | null;
}
