import type { DecisionKind } from '../../../libs/enforcement/case/context.js';
import type { Phase } from '../../../libs/enforcement/case/phase.js';

/** What the journey reads of the engine's answers. */
export interface CaseAnswer {
  readonly caseNumber: string;
  readonly phase: Phase;
  readonly providerId: string;
}

export interface ActAnswer {
  readonly seq: number;
  readonly type: string;
  readonly article: string;
  readonly legalAt: string;
  readonly by: string;
  readonly data: { readonly [key: string]: unknown };
}

export interface TermAnswer {
  readonly key: string;
  readonly kind: string;
  readonly endsAt: string;
  readonly status: string;
}

export interface DecisionAnswer {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly stage: string;
  readonly documentId: string | null;
}

export interface EvidenceAnswer {
  readonly id: string;
  readonly orderId: string;
  readonly result: string;
  readonly at: string;
}

export interface ProviderOrderAnswer {
  readonly caseNumber: string;
  readonly orderId: string;
  readonly outcome: string;
}

export interface Items<T> {
  readonly items: readonly T[];
}

export interface ClockAnswer {
  readonly legalNow: string;
  readonly running: boolean;
}

export interface MoveAnswer {
  readonly id: string;
  readonly state: string;
}

export interface DocumentAnswer {
  readonly id: string;
  readonly decisionId: string | null;
}
