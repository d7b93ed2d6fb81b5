import type { CommandData, CommandType } from '../../contracts/commands/command.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { DecisionState } from '../decision/state.js';
import type { DecisionContext, DecisionKind } from './context.js';
import type { Outcome } from './outcome.js';
import type { Refusal } from './refusal.js';
import type { CaseState } from './state.js';

/** Whether one command is lawful in this state, and which acts follow from it. */
export type Decider<T extends CommandType> = (state: CaseState, data: CommandData<T>, context: DecisionContext) => Outcome;

/** The deciders of one legal instrument. */
export type Deciders<T extends CommandType> = { readonly [K in T]: Decider<K> };

/** What an instrument adds to the shared way of a decision: its own conditions for approval, and what follows from making known. */
export interface DecisionRules {
  readonly beforeApproval: (state: CaseState, decision: DecisionState, context: DecisionContext) => Refusal | null;
  readonly onAnnounced: (state: CaseState, decision: DecisionState, announcedAt: Instant, context: DecisionContext) => Outcome;
}

export type RulesByDecision = { readonly [K in DecisionKind]: DecisionRules };
