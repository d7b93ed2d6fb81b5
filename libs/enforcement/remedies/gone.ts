import type { CaseState } from '../case/state.js';

/** Whether a decision was revoked or annulled as a whole, with its effects: what is gone is not taken away twice. */
export function isGone({ remedies }: CaseState, decisionId: string): boolean {
  const annulled = remedies.annulled[decisionId];
  return annulled?.extent === 'whole' && !annulled.effectsKept;
}
