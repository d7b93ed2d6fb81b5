import type { Command } from '../../contracts/commands/command.js';
import { allowedRoles } from '../authority/roles.js';
import { bindingOrderRules, decideBindingOrder } from '../binding-order/decide.js';
import { decideObservation } from '../binding-order/observe.js';
import { collectionRules } from '../debt/collection.js';
import { decideDebt } from '../debt/decide.js';
import { decideDecision } from '../decision/decide.js';
import { decideFine, fineRules } from '../fine/decide.js';
import { decideFinding } from '../fine/finding.js';
import { decideUnaVia } from '../fine/una-via-steps.js';
import { decideNotice } from '../notice/decide.js';
import { decidePenaltyOrder, penaltyOrderRules } from '../penalty-order/decide.js';
import { decidePenaltyOrderChange, penaltyOrderChangeRules } from '../penalty-order/decide-change.js';
import { decideService } from '../service/decide.js';
import { decideViews } from '../views/decide.js';
import type { CommandType } from '../../contracts/commands/command.js';
import type { DecisionContext } from './context.js';
import type { Deciders, RulesByDecision } from './decider.js';
import { refuse, type Outcome } from './outcome.js';
import { noRight, unlawful } from './refusal.js';
import type { CaseState } from './state.js';

const noOwnRules = { beforeApproval: () => null, onAnnounced: () => ({ ok: true as const, acts: [] }) };

const rulesByDecision: RulesByDecision = {
  'binding-order': bindingOrderRules,
  'penalty-order': penaltyOrderRules,
  'penalty-order-change': penaltyOrderChangeRules,
  'fine-decision': fineRules,
  'collection-decision': collectionRules,
  'systematic-finding': noOwnRules,
};

const deciders: Deciders<CommandType> = {
  ...decideNotice,
  ...decideDecision(rulesByDecision),
  ...decideService(rulesByDecision),
  ...decideBindingOrder,
  ...decideObservation,
  ...decideViews,
  ...decidePenaltyOrder,
  ...decidePenaltyOrderChange,
  ...decideUnaVia,
  ...decideFinding,
  ...decideFine,
  ...decideDebt,
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
    return refuse({ kind: 'not-found', code: 'no-such-case', article: null, message: { nl: 'Deze zaak bestaat niet.', en: 'There is no such case.' } });
  }
  if (state.closedAt !== null && !afterClosing.has(command.type)) {
    return refuse(unlawful('case-closed', 'awb:3:2', 'De zaak is gesloten.', 'The case is closed.'));
  }
  const decider = deciders[command.type] as (state: CaseState, data: Command['data'], context: DecisionContext) => Outcome;
  return decider(state, command.data, context);
}

/** Tasks about a step that failed may still be settled once the case is closed. */
const afterClosing: ReadonlySet<CommandType> = new Set(['ResolveTask', 'RaiseTask']);
