import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { LawRefusal } from '../../law/derivation.js';
import type { RuleSet } from '../../law/parameters/rule-set.js';
import { objectionTerm } from '../../law/terms/objection-term.js';
import { termInDays } from './set-term.js';
import type { TermSet } from './term.js';

export type TermResult = { readonly ok: true; readonly term: TermSet } | { readonly ok: false; readonly refusal: LawRefusal };

/** The six weeks to object (6:7, 6:8 Awb), from the day after the decision was made known. */
export function remedyTerm(subject: string, announcedAt: Instant, rules: RuleSet): TermResult {
  const computed = objectionTerm({ announcedOn: dayOf(announcedAt) }, rules);
  if (!computed.ok) return computed;
  return { ok: true, term: termInDays(subject, 'objection', computed.value.lastDay, computed.derivation) };
}
