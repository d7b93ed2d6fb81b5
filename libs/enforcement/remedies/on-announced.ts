import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import type { Act } from '../case/act.js';
import type { DecisionContext } from '../case/context.js';
import type { RulesByDecision, DecisionRules } from '../case/decider.js';
import { record, refuse, type Outcome } from '../case/outcome.js';
import { refusedByLaw } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import type { DecisionState } from '../decision/state.js';
import { dueOf } from '../objection/due.js';
import { termKey } from '../terms/evolve.js';
import { remedyTerm } from '../terms/remedy-term.js';
import { coversByLaw } from './coverage.js';

/**
 * What making a decision known means for remedies, whatever the instrument: it
 * joins the procedure that runs about what it amends (6:19 Awb), else the term
 * to object begins where the instrument did not begin it; an objection that came
 * before it is counted from now on (6:10 Awb).
 */
export function withRemedyRules(rules: RulesByDecision): RulesByDecision {
  const entries = Object.entries(rules).map(([kind, own]): [string, DecisionRules] => [kind, { ...own, onAnnounced: (...asked) => afterwards(own.onAnnounced(...asked), asked) }]);
  return Object.fromEntries(entries) as unknown as RulesByDecision;
}

type Announced = readonly [state: CaseState, decision: DecisionState, announcedAt: Instant, context: DecisionContext];

function afterwards(follows: Outcome, [state, decision, announcedAt, context]: Announced): Outcome {
  if (!follows.ok) return follows;
  const joins = coversByLaw(state, decision);
  const opens = joins.length > 0 || hasTerm(follows.acts, decision.id) ? record() : objectionOpens(decision, announcedAt, context);
  if (!opens.ok) return opens;
  const counted = counting(state, decision.id, announcedAt, context);
  return counted.ok ? { ...follows, acts: [...follows.acts, ...joins, ...opens.acts, ...counted.acts] } : counted;
}

const hasTerm = (acts: readonly Act[], id: string): boolean => acts.some(({ data }) => 'terms' in data && data.terms.some(({ key }) => key === termKey(id, 'objection')));

/** Against a decision on an objection appeal is open, not objection; a finding is no decision. */
function objectionOpens({ id, kind }: DecisionState, announcedAt: Instant, { rules }: DecisionContext): Outcome {
  if (kind === 'objection-decision' || kind === 'systematic-finding') return record();
  const remedy = remedyTerm(id, announcedAt, rules);
  return remedy.ok ? record({ type: 'RemedyTermStarted', data: { decisionId: id, terms: [remedy.term] } }) : refuse(refusedByLaw(remedy.refusal));
}

function counting(state: CaseState, decisionId: string, announcedAt: Instant, { rules }: DecisionContext): Outcome {
  const acts: Act[] = [];
  const announcedOn = dayOf(announcedAt);
  for (const objection of Object.values(state.remedies.objections)) {
    if (objection.status !== 'open' || objection.announcedOn !== null || !objection.decisionIds.includes(decisionId)) continue;
    const due = dueOf({ ...objection, announcedOn }, 'announced', rules);
    if (!due.ok) return refuse(refusedByLaw(due.refusal));
    acts.push({ type: 'ObjectionTermCounted', data: { objectionId: objection.id, announcedOn, terms: due.terms } });
  }
  return record(...acts);
}
