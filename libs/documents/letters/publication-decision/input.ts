import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { ViewsLeftOut } from '../common/content.js';
import type { ViewsGiven } from '../common/evidence.js';
import type { DecisionHeader } from '../common/header.js';

/** Whether the published decision can still be, or is being, fought (art. 9 CSAM Act). */
export type RemedyState = 'open' | 'lodged' | 'none-left';

export interface PublicationDecisionInput extends DecisionHeader {
  /** The decision to publish; the Act knows these two only. */
  readonly decision: { readonly kind: 'penalty-order' | 'fine-decision'; readonly reference: string; readonly date: LocalDate; readonly announcedOn: LocalDate };
  /** The first day on which it may be published, computed. */
  readonly earliest: { readonly on: LocalDate; readonly derivation: Derivation };
  readonly publishOn: LocalDate;
  /** Such as `de website van de autoriteit`. */
  readonly where: string;
  /** Which data are published, in words. */
  readonly content: string;
  readonly remedyState: RemedyState;
  /** A request for interim relief that is pending or was granted keeps the decision from being published. */
  readonly interimRelief: 'none' | 'pending' | 'refused' | 'withdrawn' | 'granted';
  /** The interests of art. 5.1 Woo, weighed. */
  readonly weighing: string;
  /** Asked on the publication or together with those on the sanction; or left out for the reason on file (4:11 Awb). */
  readonly views: ViewsGiven | ViewsLeftOut;
}
