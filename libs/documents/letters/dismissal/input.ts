import type { Instant } from '../../../law/calendar/brands.js';
import type { LetterHeader, Remedies } from '../common/header.js';

export type DismissalGround = 'not-online' | 'out-of-scope' | 'criminal-route' | 'not-established-here' | 'duplicate' | 'other';

/** To the trusted flagger that escalated the notice. */
export interface DismissalInput extends LetterHeader {
  readonly notice: { readonly reference: string; readonly receivedAt: Instant; readonly provider: string; readonly locationCount: number };
  readonly ground: DismissalGround;
  readonly reasons: string;
  /** The case in which the same material is handled; null where the ground is another. */
  readonly duplicateOf: string | null;
  /** Where the dismissal is a decision towards the addressee; null where it is a notification only. */
  readonly remedies: Remedies | null;
}
