import type { DecisionHeader } from '../common/header.js';

export type WaiverGround = 'special-circumstances' | 'disproportionate' | 'other';

/** What is waived of one debt, and what is left of it, in cents. */
export interface WaivedLine {
  readonly description: string;
  readonly waivedCents: number;
  readonly leftCents: number;
}

/** That the Authority lets go of a debt, wholly or in part (kwijtschelding). */
export interface WaiverDecisionInput extends DecisionHeader {
  readonly lines: readonly WaivedLine[];
  readonly waivedCents: number;
  readonly leftCents: number;
  readonly ground: WaiverGround;
  readonly reasons: string;
}
