import type { LocalDate } from '../../../law/calendar/brands.js';
import type { Derivation } from '../../../law/derivation.js';
import type { ObservationLine, ViewsGiven } from '../common/evidence.js';
import type { Account } from '../common/debt.js';
import type { DecisionHeader } from '../common/header.js';
import type { BreachedOrder } from '../common/breach.js';

/** How the matter was settled with the public prosecutor (5:44 Awb). */
export type UnaViaOutcome =
  | { readonly kind: 'not-criminal'; readonly reasons: string }
  | { readonly kind: 'agreement'; readonly reference: string }
  | { readonly kind: 'declined'; readonly submittedOn: LocalDate; readonly answeredOn: LocalDate; readonly reference: string }
  | { readonly kind: 'silent'; readonly submittedOn: LocalDate; readonly competentFrom: LocalDate; readonly derivation: Derivation };

/** The approved finding of systematic or persistent non-compliance (art. 8(2) CSAM Act). */
export interface SystematicNonCompliance {
  readonly kind: 'systematic' | 'persistent';
  readonly foundOn: LocalDate;
  readonly reasons: string;
  readonly earlierOrders: readonly { readonly reference: string; readonly date: LocalDate; readonly outcome: string }[];
}

export interface FineDecisionInput extends DecisionHeader {
  readonly report: { readonly reference: string; readonly date: LocalDate };
  readonly order: BreachedOrder;
  readonly violation: { readonly violatedOn: LocalDate; readonly place: string; readonly finding: string };
  readonly observations: readonly ObservationLine[];
  readonly unaVia: UnaViaOutcome;
  readonly systematic: SystematicNonCompliance | null;
  /** The legal maximum with how it was reached. */
  readonly maximum: { readonly maximumCents: number; readonly derivation: Derivation };
  /** Where the maximum is a share of turnover; null otherwise. */
  readonly turnover: { readonly turnoverCents: number; readonly financialYear: number; readonly source: string; readonly category6InadequateBecause: string } | null;
  readonly amountCents: number;
  /** What art. 5:46(2) Awb asks to be weighed. */
  readonly factors: { readonly gravity: string; readonly culpability: string; readonly circumstances: string; readonly financialCapacity: string };
  readonly reasons: string;
  readonly views: ViewsGiven;
  readonly payment: {
    readonly payBy: LocalDate;
    readonly defaultFrom: LocalDate;
    readonly derivation: Derivation;
    readonly account: Account;
  };
}
