import type { RuleSet } from '../../law/parameters/rule-set.js';
import type { LawRefusal } from '../../law/derivation.js';
import { objectionDecisionDue } from '../../law/terms/objection-decision-due.js';
import type { TermMove } from '../remedies/term-move.js';
import { termKey } from '../terms/evolve.js';
import { termInDays } from '../terms/set-term.js';
import type { TermSet } from '../terms/term.js';
import type { ObjectionState } from './state.js';

/** What the day on which the decision is due depends on (7:10 Awb). */
export type DueBasis = Pick<ObjectionState, 'id' | 'announcedOn' | 'hearers' | 'adjourned' | 'suspensions' | 'agreedUntil' | 'dueOn'>;

export type Due = { readonly ok: true; readonly terms: readonly TermSet[]; readonly moves: readonly TermMove[] } | { readonly ok: false; readonly refusal: LawRefusal };

/** The term to decide with this basis, and how it moved; none while the decision objected to was not made known. */
export function dueOf(basis: DueBasis, because: string, rules: RuleSet): Due {
  const { id, announcedOn, hearers, adjourned, suspensions, agreedUntil, dueOn } = basis;
  if (announcedOn === null) return { ok: true, terms: [], moves: [] };
  const asked = { announcedOn, committee: hearers?.committee ?? false, adjourned, suspensions, ...(agreedUntil === null ? {} : { agreedUntil }) };
  const computed = objectionDecisionDue(asked, rules);
  if (!computed.ok) return computed;
  const to = computed.value.dueOn;
  const moves = to === dueOn ? [] : [{ key: termKey(id, 'objection-decision'), from: dueOn, to, because }];
  return { ok: true, terms: [termInDays(id, 'objection-decision', to, computed.derivation)], moves };
}
