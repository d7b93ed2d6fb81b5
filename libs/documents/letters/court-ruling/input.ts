import type { Instant, LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { AmountChange, Repayment } from '../common/amounts.js';
import type { NamedDecision } from '../common/contested.js';
import type { DecisionChangeLine } from '../common/decision-change.js';
import type { LetterHeader } from '../common/header.js';

/** What the court made of one decision (8:72 Awb). */
export interface CourtRulingLine {
  readonly decision: NamedDecision;
  readonly annulled: 'no' | 'in-part' | 'whole';
  readonly effectsKept: boolean;
  readonly follows: { readonly kind: 'none' } | { readonly kind: 'new-decision'; readonly by: LocalDate } | { readonly kind: 'restore' } | { readonly kind: 'court-decides'; readonly of: NamedDecision; readonly change: DecisionChangeLine };
}

/** What the judge in interim relief ordered (8:81 Awb). */
export interface CourtMeasure {
  readonly kind: 'suspend-order' | 'suspend-collection' | 'suspend-publication' | 'other';
  /** What is suspended; null for another measure. */
  readonly subject: NamedDecision | null;
  readonly description: string | null;
  readonly from: Instant;
  readonly until: Instant | null;
}

/** What a ruling of a court changes for whoever asked for it. */
export interface CourtRulingInput extends LetterHeader {
  readonly instance: 'interim-relief' | 'appeal' | 'higher-appeal';
  readonly court: string;
  readonly fileNumber: string;
  readonly ruledOn: LocalDate;
  readonly ecli: string | null;
  readonly outcome: 'no-jurisdiction' | 'inadmissible' | 'unfounded' | 'founded' | 'refused' | 'granted';
  readonly rulings: readonly CourtRulingLine[];
  readonly measures: readonly CourtMeasure[];
  readonly conditions: string | null;
  readonly amounts: readonly AmountChange[];
  readonly repayment: Repayment | null;
  /** What the Authority has to pay: costs (8:75 Awb) and the court fee (8:74 Awb), in cents. */
  readonly costsCents: number;
  readonly courtFeeCents: number;
  /** Until when either side can go to the higher court; null where it cannot. */
  readonly higherAppeal: { readonly lastDay: LocalDate; readonly derivation: Derivation } | null;
}
