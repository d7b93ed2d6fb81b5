import { entryOf } from '../case/entry.js';
import type { CaseState } from '../case/state.js';
import { standing } from '../objection/open-objection.js';
import type { ObjectionState, Objector } from '../objection/state.js';
import type { LetterWay } from './letter.js';

/**
 * The electronic address to which a decision goes; null where the provider is
 * not among those to whom it is addressed: the decision on an objection of
 * another party, and what is owed to that party (3:41 Awb), are not for the
 * provider's contact point.
 */
export function recipientOf(state: CaseState, decisionId: string): string | null {
  const objection = objectionBehind(state, decisionId);
  if (objection !== undefined && standing(objection).every(({ party }) => party.capacity !== 'addressee')) return null;
  return state.notice?.attribution?.provider.contactPoint ?? null;
}

/** The objection that a decision answers, or about which it fixes what the Authority owes; undefined for any other decision. */
export const objectionBehind = (state: CaseState, decisionId: string): ObjectionState | undefined =>
  entryOf(state.remedies.objections, entryOf(state.remedies.defaultPenalties, decisionId)?.objectionId ?? decisionId);

/** A decision on an objection is made known to everyone who objected: the sealed letter to the first, a copy of it to each of these (3:41 Awb). */
export function othersThan(state: CaseState, decisionId: string): readonly Recipient[] {
  const objection = objectionBehind(state, decisionId);
  return objection === undefined ? [] : recipientsOf(objection).slice(1);
}

/** Someone to whom a letter about an objection goes. */
export interface Recipient {
  readonly to: string;
  readonly way: Extract<LetterWay, 'electronic' | 'by-hand'>;
  readonly objector: Objector;
}

/**
 * Everyone to whom a letter about an objection goes, the one to whom it is
 * addressed first: the provider at its contact point, anybody else by post, and
 * whoever acts for a party as well (6:17 Awb). Those who withdrew are left out, unless everyone did.
 */
export function recipientsOf(objection: ObjectionState): readonly Recipient[] {
  const left = standing(objection);
  const all = (left.length > 0 ? left : objection.objectors).flatMap((objector): readonly Recipient[] => {
    const { party, representative } = objector;
    const byPost: Recipient = { to: representative?.name ?? party.name, way: 'by-hand', objector };
    if (party.capacity !== 'addressee') return [byPost];
    return [{ to: party.name, way: 'electronic', objector }, ...(representative == null ? [] : [byPost])];
  });
  return [...all.filter(({ way }) => way === 'electronic'), ...all.filter(({ way }) => way === 'by-hand')];
}
