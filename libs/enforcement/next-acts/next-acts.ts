import type { Command, CommandType } from '../../contracts/commands/command.js';
import type { Role } from '../authority/roles.js';
import { allowedRoles } from '../authority/roles.js';
import { phaseOf } from '../case/current-phase.js';
import type { Actor, DecisionContext, DecisionKind, Mandate } from '../case/context.js';
import { articleOfAct } from '../case/act-articles.js';
import { decide } from '../case/decide.js';
import type { Outcome } from '../case/outcome.js';
import type { Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import type { ArticleRef } from '../../law/derivation.js';
import { localDate } from '../../law/calendar/local-date.js';
import { exampleOf } from './examples.js';
import { actsOfPhase } from './of-phase.js';

/** An act that may come next in a case. */
export interface NextAct {
  readonly act: CommandType;
  /** What it is about: a draft, an order, a fine; null where it is about the case. */
  readonly subject: string | null;
  readonly article: ArticleRef | null;
  /** Who may do it. */
  readonly roles: readonly Role[];
  /** What stands in the way for everybody; null where the law lets it through now. */
  readonly missing: Refusal | null;
  /** What stands in the way of the one who asks: role, four eyes, mandate, or the same. */
  readonly refusal: Refusal | null;
}

/**
 * The acts that may come next, the usual order first, each with what stands in
 * the way. The deciders themselves are asked, with an example filled from the
 * case, so nothing about lawfulness is said twice; what depends on what the
 * official writes (an amount, a term in hours) is judged when it is given.
 */
export function nextActs(state: CaseState, context: DecisionContext): readonly NextAct[] {
  const drafts = Object.values(state.decisions).filter(({ approvedAt, rejectedAt }) => approvedAt === null && rejectedAt === null);
  const commands: readonly Command[] = [
    ...drafts.flatMap(({ id }): Command[] => [
      { type: 'ApproveDecision', data: { decisionId: id } },
      { type: 'RejectDraft', data: { decisionId: id, reasons: '…' } },
    ]),
    ...actsOfPhase[phaseOf(state)].map((type) => exampleOf(type, state, context)).filter((command) => command !== null),
  ];
  return commands.map((command) => judged(state, command, context));
}

function judged(state: CaseState, command: Command, context: DecisionContext): NextAct {
  const roles = allowedRoles[command.type].filter((role) => role !== 'process' && role !== 'nightly-run');
  const entitled = decide(state, command, { ...context, actor: someoneEntitled(roles) });
  const asker = decide(state, command, context);
  return {
    act: command.type,
    subject: subjectOf(command),
    article: articleOf(entitled),
    roles,
    missing: entitled.ok ? null : entitled.refusal,
    refusal: asker.ok ? null : asker.refusal,
  };
}

/** That of the act itself, or of the rule that stands in its way. */
function articleOf(outcome: Outcome): ArticleRef | null {
  if (!outcome.ok) return outcome.refusal.article;
  const [first] = outcome.acts;
  return first === undefined ? null : articleOfAct[first.type];
}

const everything: readonly DecisionKind[] = ['binding-order', 'penalty-order', 'penalty-order-change', 'fine-decision', 'systematic-finding', 'collection-decision', 'objection-decision', 'default-penalty-decision', 'publication-decision'];
const unlimited: Mandate = { reference: '…', decides: everything, from: localDate('0001-01-01'), until: null, maxAmountCents: null };

/** Nobody in particular, who drafted nothing and whom nothing is withheld: what remains is the case itself. */
const someoneEntitled = (roles: readonly Role[]): Actor => ({ userId: '', roles, mandates: [unlimited] });

/** The draft, order or fine that the command names. */
function subjectOf({ data }: Command): string | null {
  const named = data as { readonly [field: string]: unknown };
  const id = ['decisionId', 'fineId', 'orderId', 'breachOf'].map((field) => named[field]).find((value) => typeof value === 'string');
  return typeof id === 'string' ? id : null;
}
