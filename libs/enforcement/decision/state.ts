import type { Role } from '../authority/roles.js';
import type { DecisionKind } from '../case/context.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { Dispatch } from '../letter/letter.js';

/** A decision (besluit) on its way from draft to made known. */
export interface DecisionState extends Dispatch {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly amountCents: number | null;
  readonly draftedBy: string;
  readonly draftedAt: Instant;
  readonly rejectedAt: Instant | null;
  readonly approvedBy: string | null;
  readonly approvedAt: Instant | null;
  readonly mandate: string | null;
  readonly announcedAt: Instant | null;
}

export type Decisions = { readonly [id: string]: DecisionState };

/** Work that the engine could not do and an official must look at. */
export interface TaskState {
  readonly key: string;
  readonly step: string;
  readonly problem: string;
  readonly raisedAt: Instant;
  readonly resolvedAt: Instant | null;
  /** Whose it is; anyone's who may act where it is absent. */
  readonly owner?: Role;
  /** The official who took it; nobody where absent or null. */
  readonly takenBy?: string | null;
  /** The debts that it is about, where it is about debts. */
  readonly debtIds?: readonly string[];
}

export type Tasks = { readonly [key: string]: TaskState };
