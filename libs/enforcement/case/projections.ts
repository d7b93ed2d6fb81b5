import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import type { DecisionKind } from './context.js';
import type { Phase } from './phase.js';

/** One line of the case list. */
export interface CaseRow {
  readonly phase: Phase;
  readonly regime: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly flaggerReference: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

export interface TermRow {
  readonly key: string;
  readonly kind: string;
  readonly subject: string;
  readonly article: string;
  readonly endsAt: Instant;
  readonly lastDay: LocalDate | null;
  readonly setBy: number;
  readonly status: 'running' | 'ended' | 'lapsed';
}

/** What the process has to do next in a case, and from when. */
export interface ProcessStepRow {
  readonly key: string;
  readonly instrument: string;
  readonly step: string;
  readonly subject: string;
  readonly dueAt: Instant;
}

/** A decision with where it stands between draft and making known. */
export interface DecisionRow {
  readonly key: string;
  readonly kind: DecisionKind;
  readonly amountCents: number | null;
  readonly stage: 'drafted' | 'rejected' | 'approved' | 'sealed' | 'announced';
  readonly draftedBy: string;
  readonly draftedAt: Instant;
  readonly approvedBy: string | null;
  readonly announcedAt: Instant | null;
  readonly documentId: string | null;
}

/** A binding order on the record of the provider: what a later finding may rest on. */
export interface ProviderOrderRow {
  readonly key: string;
  readonly providerId: string;
  readonly announcedAt: Instant;
  readonly termEndedAt: Instant | null;
  readonly outcome: 'running' | 'complied' | 'not-complied' | 'undetermined';
  readonly establishedAt: Instant | null;
  readonly remedyOpenUntil: Instant;
}

/** A penalty order as the nightly run finds it. */
export interface PenaltyOrderRow {
  readonly key: string;
  readonly status: 'pending' | 'active' | 'capped' | 'lifted';
  readonly version: number;
  readonly amountPerDayCents: number;
  readonly capCents: number;
  readonly forfeitedCents: number;
  readonly compliancePeriodEndsAt: Instant | null;
  readonly locationIds: readonly string[];
}

/** By what somebody may look for a case or a part of it. */
export interface SearchRow {
  readonly key: string;
  readonly kind: 'case' | 'notice' | 'decision' | 'payment' | 'court-file';
  /** As it is written, such as `Z-2026-000001/B1`. */
  readonly reference: string;
  /** Names that go with it; no natural person's. */
  readonly title: string;
  /** What it is about: the provider's key, or the decision. */
  readonly about: string | null;
}

/** Money owed: a forfeited unit or a fine. */
export interface DebtRow {
  readonly key: string;
  readonly kind: 'penalty-payment' | 'fine';
  readonly orderId: string;
  readonly day: LocalDate | null;
  readonly amountCents: number;
  readonly paidCents: number;
  readonly waivedCents: number;
  readonly payBy: LocalDate;
  readonly barredAfter: LocalDate;
  readonly status: string;
  readonly evidenceId: string | null;
  readonly setBy: number;
}

/** Something that waits for an official. */
export interface TaskRow {
  readonly key: string;
  readonly step: string;
  readonly problem: string;
  /** The role whose task it is; null where it is anyone's who may act. */
  readonly owner: string | null;
  /** The official who took it. */
  readonly takenBy: string | null;
  readonly raisedAt: Instant;
  readonly resolvedAt: Instant | null;
}

/**
 * Everything that is shown or searched about a case, computed from its state
 * alone: the record writes what changed, in the transaction of the acts, and
 * can rebuild all of it from the acts.
 */
export interface CaseProjections {
  readonly caseRow: CaseRow;
  readonly terms: readonly TermRow[];
  readonly steps: readonly ProcessStepRow[];
  readonly decisions: readonly DecisionRow[];
  readonly providerOrders: readonly ProviderOrderRow[];
  readonly penaltyOrders: readonly PenaltyOrderRow[];
  readonly debts: readonly DebtRow[];
  readonly tasks: readonly TaskRow[];
  readonly search: readonly SearchRow[];
}
