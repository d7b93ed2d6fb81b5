import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { Derivation } from '../../law/derivation.js';
import type { Asked } from '../../law/recompute.js';

/** What a running term is about. */
export type TermKind =
  | 'order-term'
  | 'compliance-period'
  | 'objection'
  | 'views'
  | 'una-via'
  | 'fine-decision'
  | 'payment'
  | 'reminder'
  | 'limitation'
  | RemedyTermKind;

/** Terms of objection, interim relief, appeal and publication. */
type RemedyTermKind =
  | 'objection-repair'
  | 'objection-decision'
  | 'hearing-documents'
  | 'hearing'
  | 'default-notice'
  | 'default-penalty'
  | 'default-penalty-decision'
  | 'authority-payment'
  | 'interim-hearing'
  | 'appeal'
  | 'defence'
  | 'court-papers'
  | 'court-hearing'
  | 'administrative-loop'
  | 'publication'
  | 'reasonable-time';

/**
 * A term as an act sets it. `endsAt` is the first moment at which it is over:
 * for a term in days the start of the day after `lastDay`.
 */
export interface TermSet {
  readonly key: string;
  readonly kind: TermKind;
  readonly subject: string;
  readonly endsAt: Instant;
  readonly lastDay: LocalDate | null;
  readonly derivation: Derivation;
}

/** A term in the state of the case; `setBy` is the act that holds its derivation. */
export interface TermState {
  readonly key: string;
  readonly kind: TermKind;
  readonly subject: string;
  readonly article: string;
  readonly endsAt: Instant;
  readonly lastDay: LocalDate | null;
  readonly setBy: number;
  /** What to ask the law again where a row of the calendar changes; null where no rule in days gave the last day. */
  readonly computed: Asked | null;
  readonly status: 'running' | 'ended' | 'lapsed';
}
