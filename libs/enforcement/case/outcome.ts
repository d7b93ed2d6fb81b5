import type { Command } from '../../contracts/commands/command.js';
import type { EscalatedNotice } from '../../contracts/commands/notice.js';
import type { Observation } from '../../contracts/commands/observation.js';
import type { Act } from './act.js';
import type { Refusal } from './refusal.js';

/** Locations go into their own table, never into an act: acts are shown, logged and exported. */
export interface KeptLocation {
  readonly id: string;
  readonly url: EscalatedNotice['locations'][number]['url'];
}

/** An observation that this command adds to the record. */
export type NewEvidence = Observation & { readonly orderId: string; readonly orderVersion: number };

/**
 * What a decider answers: the acts that follow, with what the record keeps beside
 * them, or the refusal. `consequences` are commands that follow by force of law: the
 * case takes them in the same transaction, after these acts, or takes none of it.
 */
export type Outcome =
  | { readonly ok: true; readonly acts: readonly Act[]; readonly locations?: readonly KeptLocation[]; readonly evidence?: readonly NewEvidence[]; readonly consequences?: readonly Command[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** The acts that follow from a lawful command; none where it was done already. */
export const record = (...acts: readonly Act[]): Outcome => ({ ok: true, acts });

export const refuse = (refusal: Refusal): Outcome => ({ ok: false, refusal });
