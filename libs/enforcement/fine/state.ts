import type { Instant, LocalDate } from '../../law/calendar/brands.js';

/** How the matter stands with the public prosecutor. */
export type UnaVia =
  | { readonly kind: 'open' }
  | { readonly kind: 'not-criminal' }
  | { readonly kind: 'agreement'; readonly reference: string }
  | { readonly kind: 'submitted'; readonly submittedOn: LocalDate; readonly competentFrom: LocalDate }
  | { readonly kind: 'declined'; readonly submittedOn: LocalDate; readonly answeredOn: LocalDate }
  | { readonly kind: 'silent'; readonly submittedOn: LocalDate; readonly competentFrom: LocalDate }
  | { readonly kind: 'prosecutes' };

/** The finding of systematic or persistent non-compliance: proposed by one official, made by another. */
export interface SystematicFinding {
  readonly kind: 'systematic' | 'persistent';
  readonly earlierOrders: readonly { readonly caseNumber: string; readonly orderId: string }[];
  readonly proposedBy: string;
  readonly foundAt: Instant | null;
}

/** An administrative fine (bestuurlijke boete) from its report on. */
export interface FineState {
  readonly id: string;
  readonly breachOf: string;
  readonly reportOn: LocalDate;
  readonly reportBy: string;
  /** The act that drew up the report. */
  readonly reportSeq: number;
  readonly violatedOn: LocalDate;
  readonly unaVia: UnaVia;
  readonly finding: SystematicFinding | null;
  readonly amountCents: number | null;
  readonly maximumCents: number | null;
  readonly announcedAt: Instant | null;
  readonly refrainedAt: Instant | null;
}

export type Fines = { readonly [id: string]: FineState };
