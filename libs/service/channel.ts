import type { Instant } from '../law/calendar/brands.js';

/** A sealed letter with what the message around it says. */
export interface OutgoingLetter {
  readonly messageId: string;
  readonly recipient: string;
  /** As the letter bears it. */
  readonly reference: string;
  /** Whether it makes a decision known. */
  readonly about: 'decision' | 'letter';
  readonly fileName: string;
  readonly pdf: Buffer;
  /** With which the provider can also fetch the letter from the download page. */
  readonly accessCode: string;
  /** When this message was first made ready, by the system's clock. */
  readonly preparedAt: Instant;
}

/** What the receiving server answered when it took the message; the proof that the letter reached a system outside the Authority. */
export interface Receipt {
  readonly messageId: string;
  readonly server: string;
  readonly reply: string;
  /** By the system's clock. */
  readonly acceptedAt: Instant;
}

/** How letters leave the Authority. */
export interface Channel {
  readonly name: string;
  /**
   * Resolves once the receiving server took the letter.
   * @throws LetterRejected where it refused for good, LetterDeferred where trying again later may help
   */
  readonly send: (letter: OutgoingLetter) => Promise<Receipt>;
  /** What became of a message whose sending was interrupted; null where the receiving server cannot be asked. */
  readonly lookUp: ((messageId: string) => Promise<Receipt | null>) | null;
}

/** The receiving server refused the letter for good; an official has to look at it. */
export class LetterRejected extends Error {
  override name = 'LetterRejected';
}

/** The letter could not be handed over yet; `waitSeconds` is how long to leave the server alone. */
export class LetterDeferred extends Error {
  override name = 'LetterDeferred';
  /** @param mayHaveArrived the server went away before it said whether it took the message */
  constructor(message: string, readonly waitSeconds: number | null, readonly mayHaveArrived = false) {
    super(message);
  }
}

/** Until a mail server is set, production says so instead of pretending. */
export const noChannel: Channel = {
  name: 'none',
  send: () => Promise.reject(new LetterRejected('Er is geen verzendkanaal ingesteld (AUTORITEIT_MAIL_SERVER); maak het besluit op een andere wijze bekend.')),
  lookUp: null,
};
