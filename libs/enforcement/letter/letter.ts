import type { Instant, LocalDate } from '../../law/calendar/brands.js';

/** The letters that go with an act that is no decision of the case, by the mark that their reference bears before the number of the act. */
export const letterMarks = {
  'findings-report': 'O',
  'intent-penalty-order': 'V',
  'fine-report': 'R',
  'intent-fine': 'V',
  reminder: 'A',
  writ: 'D',
  dismissal: 'N',
  'objection-acknowledgement': 'K',
  'objection-repair': 'K',
  'objection-forwarding': 'K',
  'hearing-invitation': 'K',
  'hearing-skipped': 'K',
  'objection-term': 'K',
  'joined-decision': 'K',
  'court-ruling': 'K',
  deferral: 'U',
  'deferral-revocation': 'U',
  'interest-decision': 'R',
  'waiver-decision': 'S',
  'refund-decision': 'T',
} as const;

export type ActLetter = keyof typeof letterMarks;

/**
 * How a letter reaches whom it is for: by the engine to the provider's contact
 * point (art. 4 CSAM Act); by an official, by post or by hand (3:41 Awb); by a
 * bailiff, as a writ must (4:123 Awb); or to nobody, because it is kept for the
 * file and goes along with another letter.
 */
export type LetterWay = 'electronic' | 'by-hand' | 'by-bailiff' | 'on-file';

/** A letter that an act calls for, as it is fixed with the act. */
export interface LetterDue {
  /** `copy`: of the sealed letter of a decision, for one more party. */
  readonly letter: ActLetter | 'copy';
  readonly to: string;
  readonly way: LetterWay;
  /** Which of several parties it is for, from 1. */
  readonly nth: number;
  /** The debts, the procedure or the decision that it is about. */
  readonly about: readonly string[];
  /** The day on which it is sent by the act. */
  readonly on: LocalDate;
}

/** How far a letter is on its way; the same for a decision and for what goes with another act. */
export interface Dispatch {
  readonly documentId: string | null;
  readonly sealedAt: Instant | null;
  /** When the one to whom it is addressed first fetched it from the download page. */
  readonly retrievedAt: Instant | null;
  /** How often it was reported as not delivered; the next sending is a new one. */
  readonly undelivered: number;
  /** When the last of these reports says it was not delivered. */
  readonly undeliveredAt: Instant | null;
}

/** A letter that went, or has to go, with an act: frozen, sealed, sent with proof. */
export interface LetterState extends Omit<LetterDue, 'on'>, Dispatch {
  /** The mark and the number of the act: `A17`, for a second party `A17-2`; of a copy the decision's id, `OB1-2`. */
  readonly id: string;
  readonly actSeq: number;
  readonly dueAt: Instant;
  readonly sentAt: Instant | null;
  /** The day from which it counts; null where it turned out not to have been sent. */
  readonly on: LocalDate | null;
}

export type Letters = { readonly [id: string]: LetterState };
