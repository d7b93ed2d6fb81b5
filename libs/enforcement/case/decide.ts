import { decideAccess } from '../access/decide.js';
import { keptOut, noSuchCase } from '../access/guard.js';
import type { Act, RecordedAct } from './act.js';
import type { Command } from '../../contracts/commands/command.js';
import { allowedRoles } from '../authority/roles.js';
import { decideAppealCourse } from '../appeal/course.js';
import { decideRegistration } from '../appeal/register.js';
import { decideRuling } from '../appeal/ruling.js';
import { decideAuthorityDebt } from '../authority-debt/decide.js';
import { bindingOrderRules, decideBindingOrder } from '../binding-order/decide.js';
import { decideObservation } from '../binding-order/observe.js';
import { collectionRules } from '../debt/collection.js';
import { decideDebt } from '../debt/decide.js';
import { decideTerms } from '../terms/decide.js';
import { decideDecision } from '../decision/decide.js';
import { decideFine, fineRules } from '../fine/decide.js';
import { decideFindings } from '../findings/decide.js';
import { decideFinding } from '../fine/finding.js';
import { decideUnaVia } from '../fine/una-via-steps.js';
import { decideInterimRelief } from '../interim-relief/decide.js';
import { decideLetter } from '../letter/decide.js';
import { withLetters } from '../letter/due.js';
import { decideNotice } from '../notice/decide.js';
import { decideCourse } from '../objection/course.js';
import { decideDefaultPenalty, defaultPenaltyRules } from '../objection/default-penalty.js';
import { decideDefects } from '../objection/defects.js';
import { decideObjectionDraft, objectionRules } from '../objection/draft.js';
import { decideHearers } from '../objection/hearers.js';
import { decideHearing } from '../objection/hearing.js';
import { decideIntake } from '../objection/intake.js';
import { decideTerm } from '../objection/term.js';
import { decidePenaltyOrder, penaltyOrderRules } from '../penalty-order/decide.js';
import { decidePenaltyOrderChange, penaltyOrderChangeRules } from '../penalty-order/decide-change.js';
import { decidePublication, publicationRules } from '../publication/decide.js';
import { decideRemedies } from '../remedies/decide.js';
import { forbiddenByCourt } from '../remedies/guards.js';
import { withRemedyRules } from '../remedies/on-announced.js';
import { decideRemedy } from '../penalty-order/remedy/decide.js';
import { decideService } from '../service/decide.js';
import { decideViews } from '../views/decide.js';
import type { CommandType } from '../../contracts/commands/command.js';
import type { DecisionContext } from './context.js';
import type { Deciders, RulesByDecision } from './decider.js';
import { evolve } from './evolve.js';
import { refuse, type Outcome } from './outcome.js';
import { noRight, unlawful } from './refusal.js';
import type { CaseState } from './state.js';

const noOwnRules = { beforeApproval: () => null, onAnnounced: () => ({ ok: true as const, acts: [] }) };

const rulesByDecision: RulesByDecision = withRemedyRules({
  'binding-order': bindingOrderRules,
  'penalty-order': penaltyOrderRules,
  'penalty-order-change': penaltyOrderChangeRules,
  'fine-decision': fineRules,
  'collection-decision': collectionRules,
  'systematic-finding': noOwnRules,
  'objection-decision': objectionRules,
  'default-penalty-decision': defaultPenaltyRules,
  'publication-decision': publicationRules,
});

const deciders: Deciders<CommandType> = {
  ...decideNotice,
  ...decideDecision(rulesByDecision),
  ...decideService(rulesByDecision),
  ...decideLetter(rulesByDecision),
  ...decideBindingOrder,
  ...decideObservation,
  ...decideViews,
  ...decidePenaltyOrder,
  ...decidePenaltyOrderChange,
  ...decideRemedy,
  ...decideFindings,
  ...decideUnaVia,
  ...decideFinding,
  ...decideFine,
  ...decideDebt,
  ...decideTerms,
  ...decideIntake,
  ...decideDefects,
  ...decideCourse,
  ...decideHearers,
  ...decideHearing,
  ...decideTerm,
  ...decideDefaultPenalty,
  ...decideObjectionDraft,
  ...decideInterimRelief,
  ...decideRegistration,
  ...decideAppealCourse,
  ...decideRuling,
  ...decideAuthorityDebt,
  ...decidePublication,
  ...decideRemedies,
  ...decideAccess,
};

/**
 * Whether a command is lawful, and which acts follow. Pure: the legal now, the
 * rule set, the actor with roles and mandates and the provider's record come in
 * with the context.
 *
 * Refuses: a role that may not give the command (403), a case that is not
 * there or is closed, and whatever the instrument's own rules forbid (409).
 */
export function decide(state: CaseState, command: Command, context: DecisionContext): Outcome {
  const roles = allowedRoles[command.type];
  if (!context.actor.roles.some((role) => roles.includes(role))) {
    return refuse(
      noRight('role-missing', 'awb:10:3', `De rol van ${context.actor.userId} laat deze handeling (${command.type}) niet toe.`, `The role of ${context.actor.userId} does not allow ${command.type}.`),
    );
  }
  const opening = command.type === 'EscalateNotice';
  if (state.notice === null && !opening) {
    return refuse(noSuchCase);
  }
  const out = keptOut(state, command, context.actor);
  if (out !== null) return refuse(out);
  if (state.closedAt !== null && !afterClosing.has(command.type)) {
    return refuse(unlawful('case-closed', 'awb:3:2', 'De zaak is gesloten.', 'The case is closed.'));
  }
  const forbidden = forbiddenByCourt(state, command, context);
  return forbidden === null ? lettered(state, taken(state, command, context), context) : refuse(forbidden);
}

/** What was decided, with the letters that its acts call for. */
function lettered(state: CaseState, outcome: Outcome, context: DecisionContext): Outcome {
  return outcome.ok ? { ...outcome, acts: withLetters(outcome.acts, (count) => stateAfter(state, outcome.acts.slice(0, count), context), context.now) } : outcome;
}

/** The acts of a command and, after them, those of the commands that follow from it by force of law; one that is refused refuses them all. */
function taken(state: CaseState, command: Command, context: DecisionContext): Outcome {
  const decider = deciders[command.type] as (state: CaseState, data: Command['data'], context: DecisionContext) => Outcome;
  const outcome = decider(state, command.data, context);
  if (!outcome.ok || outcome.consequences === undefined) return outcome;
  const { consequences, ...first } = outcome;
  const acts = [...first.acts];
  for (const next of consequences) {
    const followed = taken(stateAfter(state, acts, context), next, context);
    if (!followed.ok) return followed;
    acts.push(...followed.acts);
  }
  return { ...first, acts };
}

/** The case as it stands after these acts, as the record will number and date them. */
function stateAfter(state: CaseState, acts: readonly Act[], { now, actor }: DecisionContext): CaseState {
  return acts.map((act, index): RecordedAct => ({ ...act, seq: state.seq + 1 + index, legalAt: now, by: actor.userId })).reduce(evolve, state);
}

/** Once the case is closed, tasks may still be settled, letters still go their way, a term in which objection is open may still move, a ruling can still take units back, the Authority still pays what it owes, and a remedy opens it again. */
const afterClosing: ReadonlySet<CommandType> = new Set(['ResolveTask', 'RaiseTask', 'AssignTask', 'TakeTask', 'MoveTerms', 'ReverseUnits', 'ReceiveObjection', 'RegisterAppeal', 'SealDocument', 'RecordLetterSent', 'RecordUndelivered', 'RecordRetrieval', 'RecordAuthorityPayment', 'RecordRecusal', 'EndRecusal', 'RestrictCase', 'LiftRestriction']);
