import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { Derivation, LawRefusal } from '../../law/derivation.js';
import type { TermKind } from './term.js';

/** Which term it is, and where it ends as it stands. */
interface Named {
  readonly key: string;
  readonly kind: TermKind;
  readonly subject: string;
  readonly article: string;
  readonly from: LocalDate;
}

/** A running term that ends on another day with the new rows, and how that day came about. */
export interface TermMove extends Named {
  readonly to: LocalDate;
  /** The first moment at which it is then over. */
  readonly endsAt: Instant;
  readonly derivation: Derivation;
}

/** A running term that the new rows touch and that cannot be moved: the law refuses to compute it, or it would be over already. */
export interface StuckTerm extends Named {
  readonly to: LocalDate | null;
  readonly refusal: LawRefusal;
}
