import type { LocalDate } from '../../../law/calendar/brands.js';
import type { ViewsGiven } from '../common/evidence.js';
import type { DecisionHeader } from '../common/header.js';

/** The decisions that can be withdrawn or changed. */
export type EarlierDecision = 'binding-order' | 'penalty-order' | 'fine-decision' | 'collection-decision' | 'publication-decision';

export interface AmendingDecisionInput extends DecisionHeader {
  readonly earlier: { readonly kind: EarlierDecision; readonly reference: string; readonly date: LocalDate };
  /** A changed decision reads, where it was changed, as `instead`. */
  readonly amendment: { readonly kind: 'withdraw' } | { readonly kind: 'change'; readonly instead: string };
  /** Back to the beginning, or from the making known of this decision on. */
  readonly worksFrom: 'beginning' | 'announcement';
  readonly reasons: string;
  /** What the addressee must or need not do from now on, in words. */
  readonly consequences: string;
  /** A collection decision rests on it (5:38 Awb). */
  readonly collectionFalls: boolean;
  /** What was paid too much, in cents; null where nothing was. */
  readonly repaymentCents: number | null;
  /** Objection or appeal against the earlier decision is pending (6:19 Awb). */
  readonly pendingRemedy: boolean;
  /** Null where the decision is in favour of the addressee and nobody had to be heard. */
  readonly views: ViewsGiven | null;
}
