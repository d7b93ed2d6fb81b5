import type { LetterHeader } from '../common/header.js';

/** The article by which a decision joins a procedure that runs: amended or replacing, collection, or about connected money. */
export type JoiningArticle = 'awb:6:19' | 'awb:5:39' | 'awb:4:125';

/** That a decision is part of a running procedure by force of law. */
export interface JoinedDecisionInput extends LetterHeader {
  readonly procedure: { readonly kind: 'objection' | 'appeal'; readonly reference: string; readonly court: { readonly name: string; readonly fileNumber: string } | null };
  /** What the procedure was about already, in words. */
  readonly about: string;
  /** What joined it, in words. */
  readonly joined: string;
  readonly article: JoiningArticle;
  /** What was said against the decision that joined; null where nothing had to be said. */
  readonly grounds: string | null;
  /** The court gets a copy (6:19(4) Awb). */
  readonly copyToCourt: boolean;
}
