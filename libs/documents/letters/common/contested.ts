import type { LocalDate } from '../../../law/calendar/brands.js';
import { dateNl, listNl } from '../../wording/values.js';

/** What each decision is called in a sentence. */
const DECISIONS_NL = {
  'binding-order': 'het bevel',
  'penalty-order': 'de last onder dwangsom',
  'penalty-order-change': 'het besluit over de last onder dwangsom',
  'fine-decision': 'het boetebesluit',
  'collection-decision': 'de invorderingsbeschikking',
  'publication-decision': 'het besluit tot openbaarmaking',
  'objection-decision': 'de beslissing op bezwaar',
  'default-penalty-decision': 'de beschikking over de dwangsom wegens te laat beslissen',
  ruling: 'de eerdere uitspraak',
  deferral: 'de beschikking over uitstel van betaling',
  'interest-decision': 'de rentebeschikking',
  'waiver-decision': 'de beschikking over kwijtschelding',
} as const;

/** A decision as other letters refer to it; without a date where it was not taken yet. */
export interface NamedDecision {
  readonly kind: keyof typeof DECISIONS_NL;
  readonly reference: string;
  readonly date: LocalDate | null;
}

/** `de last onder dwangsom van 7 april 2026 (kenmerk Z-2026-000017/P1)`. */
export const decisionNl = ({ kind, reference, date }: NamedDecision): string => `${DECISIONS_NL[kind]}${date === null ? '' : ` van ${dateNl(date)}`} (kenmerk ${reference})`;

/** Decisions in one sentence. */
export const decisionsNl = (decisions: readonly NamedDecision[]): string => listNl(decisions.map(decisionNl));

/** The same at the beginning of a sentence. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
