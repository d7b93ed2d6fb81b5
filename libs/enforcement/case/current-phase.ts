import type { DecisionState } from '../decision/state.js';
import type { Phase } from './phase.js';
import type { CaseState } from './state.js';

/** The furthest point that the acts of a case have reached; never set by hand. */
export function phaseOf(state: CaseState): Phase {
  if (state.closedAt !== null) return closedAs(state);
  return finePhase(state) ?? penaltyPhase(state) ?? orderPhase(state) ?? (state.notice?.admittedAt ? 'admissible' : 'notice');
}

function closedAs(state: CaseState): Phase {
  if (state.notice?.dismissedAt) return 'dismissed';
  const onlyComplied = Object.values(state.bindingOrders).some((order) => order.outcome === 'complied') && Object.keys(state.penaltyOrders).length === 0;
  return onlyComplied ? 'complied' : 'closed';
}

function finePhase(state: CaseState): Phase | null {
  const fine = Object.values(state.fines).filter((candidate) => candidate.refrainedAt === null).at(-1);
  if (fine === undefined) return null;
  const decision = state.decisions[fine.id];
  if (decision === undefined || decision.rejectedAt !== null) return 'fine-report';
  if (decision.approvedAt === null) return 'fine-drafted';
  return decision.announcedAt === null ? 'fine-approved' : 'fine-due';
}

function penaltyPhase(state: CaseState): Phase | null {
  const order = Object.values(state.penaltyOrders).filter((candidate) => live(state.decisions[candidate.id])).at(-1);
  if (order === undefined) return null;
  if (order.liftedAt !== null) return 'penalty-lifted';
  if (order.capReachedOn !== null) return 'penalty-capped';
  if (order.activeFrom !== null) return 'penalty-active';
  if (order.announcedAt !== null) return 'compliance-period';
  return state.decisions[order.id]?.approvedAt ? 'penalty-approved' : 'penalty-drafted';
}

function orderPhase(state: CaseState): Phase | null {
  const order = Object.values(state.bindingOrders).filter((candidate) => live(state.decisions[candidate.id])).at(-1);
  if (order === undefined) return null;
  if (order.outcome === 'complied') return 'complied';
  if (order.outcome === 'not-complied') return 'non-compliance';
  if (order.termEndedAt !== null) return 'order-observed';
  if (order.announcedAt !== null) return 'order-running';
  return state.decisions[order.id]?.approvedAt ? 'order-approved' : 'order-drafted';
}

const live = (decision: DecisionState | undefined): boolean => decision !== undefined && decision.rejectedAt === null;
