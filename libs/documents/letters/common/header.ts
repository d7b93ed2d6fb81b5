import type { Instant, LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';

/** The Authority as the sender of a letter. */
export interface Sender {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly email: string;
}

/** Whom the letter is for. */
export interface Addressee {
  readonly name: string;
  /** E-mail address of the electronic contact point (art. 4 CSAM Act, art. 11 DSA). */
  readonly contactPoint: string;
  readonly addressLines?: readonly string[];
  /** A sole trader: its name stays out of every public version. */
  readonly naturalPerson?: boolean;
}

/** Who signs, and on whose behalf (10:10 Awb). */
export interface Signatory {
  readonly role: string;
  /** Left out where the house rules sign by role only. */
  readonly name?: string;
  readonly onBehalfOf: string;
  /** The mandate under which the decision was taken; null where the Authority itself decides. */
  readonly mandate: string | null;
}

/** Objection and interim relief (3:45 Awb), computed for this decision. */
export interface Remedies {
  /** The day on which the letter is to be made known, on which the dates rest. */
  readonly announcedOn: LocalDate;
  readonly lastDay: LocalDate;
  /** An objection posted in time may arrive up to this day (6:9(2) Awb). */
  readonly postedReceivedBy: LocalDate;
  readonly derivation: Derivation;
  /** Where an objection goes. */
  readonly sendTo: { readonly name: string; readonly addressLines: readonly string[]; readonly email: string };
  /** The court that may grant interim relief (8:81 Awb), with its name. */
  readonly interimReliefCourt: string;
}

/** A term in hours from making known. The letter is written before it is made known, so the moments are those that are foreseen. */
export interface TermInHours {
  /** Elapsed hours, decimals allowed. */
  readonly hours: number;
  readonly foreseen: { readonly announcedAt: Instant; readonly endsAt: Instant; readonly derivation: Derivation } | null;
}

/** Where the material was found; printed in a confidential annex only. */
export interface LocationLine {
  readonly id: string;
  readonly url: string;
  readonly description: string | null;
}

/** What every letter states. */
export interface LetterHeader {
  readonly authority: Sender;
  /** The reference of this letter. */
  readonly reference: string;
  readonly caseNumber: string;
  readonly date: LocalDate;
  readonly addressee: Addressee;
  /** Replaces the subject that the letter has by itself. */
  readonly subject?: string;
  readonly training: boolean;
  readonly draft: boolean;
  readonly signatory: Signatory;
  /** Natural persons that the texts of this letter name; left out of a public version. */
  readonly persons?: readonly string[];
}

/** A letter with a decision that is open to objection. */
export interface DecisionHeader extends LetterHeader {
  readonly remedies: Remedies;
}
