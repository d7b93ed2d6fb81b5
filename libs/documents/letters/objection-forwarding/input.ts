import type { LetterHeader } from '../common/header.js';
import type { ObjectionAbout } from '../common/objection.js';

/** Why the objection goes on to another: the wrong body got it (6:15 Awb), or it goes straight to the court (7:1a Awb), or just does not. */
export type ForwardingGround = 'other-body' | 'direct-appeal' | 'direct-appeal-refused';

/** The date of the letter is the day on which the objection was sent on, or the request answered. */
export interface ObjectionForwardingInput extends LetterHeader {
  readonly objection: ObjectionAbout;
  readonly ground: ForwardingGround;
  /** Who deals with it from now on; null where a request for direct appeal was refused. */
  readonly to: string | null;
  readonly reasons: string;
}
