import { eurosNl } from '../../wording/values.js';

/** What becomes of a decision in objection or before a court. */
export type DecisionChangeLine =
  | { readonly kind: 'none' }
  | { readonly kind: 'revoke' }
  | { readonly kind: 'fine'; readonly amountCents: number }
  | { readonly kind: 'penalty-order'; readonly amountPerDayCents: number; readonly capCents: number };

/** The new amounts of a decision that was changed, as the end of a sentence; empty where the change sets none. */
export function newAmountsNl(change: DecisionChangeLine): string {
  if (change.kind === 'fine') return `De boete wordt vastgesteld op ${eurosNl(change.amountCents)}.`;
  if (change.kind === 'penalty-order') return `De dwangsom wordt vastgesteld op ${eurosNl(change.amountPerDayCents)} per keer, tot ten hoogste ${eurosNl(change.capCents)}, vanaf het begin van de last.`;
  return '';
}
