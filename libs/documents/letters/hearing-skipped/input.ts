import type { LocalDate } from '../../../law/calendar/brands.js';
import type { LetterHeader } from '../common/header.js';
import type { ObjectionAbout } from '../common/objection.js';

/** The grounds on which there need be no hearing (7:3 Awb). */
export type NoHearing =
  | { readonly kind: 'manifestly-inadmissible' | 'manifestly-unfounded' | 'fully-met' }
  | { readonly kind: 'waived'; readonly declaredOn: LocalDate }
  | { readonly kind: 'no-reply'; readonly askedOn: LocalDate; readonly lastDay: LocalDate };

/** That there will be no hearing, on which ground, and why. */
export interface HearingSkippedInput extends LetterHeader {
  readonly objection: ObjectionAbout;
  readonly ground: NoHearing;
  readonly reasons: string;
}
