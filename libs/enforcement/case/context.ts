import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import type { Role } from '../authority/roles.js';

/** What a mandate lets an official decide, from and until which day, up to which amount (10:3 Awb). */
export interface Mandate {
  readonly reference: string;
  readonly decides: readonly Mandated[];
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly maxAmountCents: number | null;
  /** The first day on which it holds no longer (10:8 Awb); null or absent where nobody withdrew it. */
  readonly withdrawnFrom?: LocalDate | null;
  /** The mandate that it was granted under (10:9 Awb); null or absent where the Authority itself granted it. */
  readonly under?: Mandate | null;
}

/** The decisions (besluiten) that need a mandate. */
export type DecisionKind = 'binding-order' | 'penalty-order' | 'penalty-order-change' | 'fine-decision' | 'systematic-finding' | 'collection-decision' | RemedyDecisionKind;

/** Decisions of the legal staff: on an objection, on money that the Authority owes, on publication. */
type RemedyDecisionKind = 'objection-decision' | 'default-penalty-decision' | 'publication-decision';

/** What a mandate can be about: the decisions, and the moving of terms that run. */
export type Mandated = DecisionKind | 'term-move';

/** Who acts, with the roles and mandates read from the record in the same transaction. */
export interface Actor {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly mandates: readonly Mandate[];
}

/** How an order to this provider in another case went: facts for a finding, never a count that decides. */
export interface EarlierOrder {
  readonly caseNumber: string;
  readonly orderId: string;
  readonly announcedAt: Instant;
  readonly termEndedAt: Instant | null;
  readonly outcome: 'running' | 'complied' | 'not-complied' | 'undetermined';
  readonly establishedAt: Instant | null;
  /** Whether no remedy is open or pending any more. */
  readonly final: boolean;
}

/** What a decider may know beside the case itself; no clock, no database. */
export interface DecisionContext {
  /** The legal now; in training it is the training clock. */
  readonly now: Instant;
  readonly rules: RuleSet;
  readonly actor: Actor;
  readonly providerRecord: readonly EarlierOrder[];
  /** Evidence of this case that the command names, as kept in the record. */
  readonly evidence: readonly KeptEvidence[];
}

/** An observation as kept, with the order version it tested. */
export interface KeptEvidence {
  readonly id: string;
  readonly orderId: string;
  readonly orderVersion: number;
  readonly locationId: string;
  readonly at: Instant;
  readonly result: 'available' | 'unavailable' | 'unknown';
}
