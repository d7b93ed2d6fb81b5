import type { CaseState } from '../enforcement/case/state.js';
import { entryOf } from '../enforcement/case/entry.js';
import { standing } from '../enforcement/objection/open-objection.js';

/**
 * The electronic address to which a decision goes; null where the provider is
 * not among those to whom it is addressed: the decision on an objection of
 * another party, and what is owed to that party (3:41 Awb), are not for the
 * provider's contact point.
 */
export function recipientOf(state: CaseState, decisionId: string): string | null {
  const objection = entryOf(state.remedies.objections, entryOf(state.remedies.defaultPenalties, decisionId)?.objectionId ?? decisionId);
  if (objection !== undefined && standing(objection).every(({ party }) => party.capacity !== 'addressee')) return null;
  return state.notice?.attribution?.provider.contactPoint ?? null;
}
