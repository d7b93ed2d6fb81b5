import type { BindingOrderState } from '../binding-order/state.js';
import type { DebtState } from '../debt/state.js';
import type { DecisionState } from '../decision/state.js';
import type { PenaltyOrderState } from '../penalty-order/state.js';
import { remedyOpenUntil } from '../remedies/finality.js';
import { phaseOf } from './current-phase.js';
import { processView, stepKey } from './process-view.js';
import type { CaseProjections, CaseRow, DebtRow, DecisionRow, PenaltyOrderRow, ProcessStepRow, ProviderOrderRow, TermRow } from './projections.js';
import { searchRows } from './search-rows.js';
import type { CaseState } from './state.js';
import type { TermState } from '../terms/term.js';

/** Everything that the record shows about a case, from its state alone. */
export function projectionsOf(state: CaseState): CaseProjections {
  return {
    caseRow: caseRow(state),
    terms: Object.values(state.terms).map(termRow),
    steps: openSteps(state),
    decisions: Object.values(state.decisions).map(decisionRow),
    providerOrders: Object.values(state.bindingOrders).flatMap((order) => providerOrder(state, order)),
    penaltyOrders: Object.values(state.penaltyOrders).map(penaltyOrderRow),
    debts: Object.values(state.debts).map(debtRow),
    tasks: Object.values(state.tasks).map(({ key, step, problem, owner = null, takenBy = null, raisedAt, resolvedAt }) => ({ key, step, problem, owner, takenBy, raisedAt, resolvedAt })),
    search: searchRows(state),
  };
}

function caseRow(state: CaseState): CaseRow {
  const { notice } = state;
  if (notice === null) throw new Error('A case begins with an escalated notice.');
  const provider = notice.attribution?.provider ?? notice.facts.provider;
  return {
    phase: phaseOf(state),
    regime: notice.facts.regime,
    providerId: provider.id,
    providerName: provider.name,
    flaggerReference: notice.facts.reference,
    openedAt: notice.escalatedAt,
    closedAt: state.closedAt,
  };
}

function termRow({ key, kind, subject, article, endsAt, lastDay, setBy, status }: TermState): TermRow {
  return { key, kind, subject, article, endsAt, lastDay, setBy, status };
}

function openSteps(state: CaseState): readonly ProcessStepRow[] {
  return processView(state).instruments.flatMap((view) =>
    view.finished
      ? []
      : Object.entries(view.steps).flatMap(([name, step]) =>
          step.status === 'open' && step.dueAt !== null ? [{ key: stepKey(view.instrument, view.id, name), instrument: view.instrument, step: name, subject: view.id, dueAt: step.dueAt }] : [],
        ),
  );
}

function decisionRow(decision: DecisionState): DecisionRow {
  const { id, kind, amountCents, draftedBy, draftedAt, approvedBy, announcedAt, documentId } = decision;
  return { key: id, kind, amountCents, stage: stageOf(decision), draftedBy, draftedAt, approvedBy, announcedAt, documentId };
}

function stageOf(decision: DecisionState): DecisionRow['stage'] {
  if (decision.rejectedAt !== null) return 'rejected';
  if (decision.announcedAt !== null) return 'announced';
  if (decision.sealedAt !== null) return 'sealed';
  return decision.approvedAt === null ? 'drafted' : 'approved';
}

function providerOrder(state: CaseState, order: BindingOrderState): readonly ProviderOrderRow[] {
  const provider = state.notice?.attribution?.provider;
  if (provider === undefined || order.announcedAt === null || state.remedies.annulled[order.id]?.extent === 'whole') return [];
  return [
    {
      key: order.id,
      providerId: provider.id,
      announcedAt: order.announcedAt,
      termEndedAt: order.termEndedAt,
      outcome: order.outcome === 'running' && order.termEndedAt !== null ? 'undetermined' : order.outcome,
      establishedAt: order.establishedAt,
      remedyOpenUntil: remedyOpenUntil(state, order.id, order.announcedAt),
    },
  ];
}

function penaltyOrderRow(order: PenaltyOrderState): PenaltyOrderRow {
  const inForce = order.versions.at(-1);
  return {
    key: order.id,
    status: penaltyStatus(order),
    version: inForce?.version ?? 1,
    amountPerDayCents: inForce?.amountPerDayCents ?? 0,
    capCents: inForce?.capCents ?? 0,
    forfeitedCents: order.forfeitedCents,
    compliancePeriodEndsAt: order.compliancePeriodEndsAt,
    locationIds: order.locationIds,
  };
}

function debtRow(debt: DebtState): DebtRow {
  const { id, kind, orderId, day, amountCents, reversedCents, paidCents, waivedCents, payBy, barredAfter, status, evidenceId, setBy } = debt;
  return { key: id, kind, orderId, day, amountCents: amountCents - reversedCents, paidCents, waivedCents, payBy, barredAfter, status, evidenceId, setBy };
}

function penaltyStatus(order: PenaltyOrderState): PenaltyOrderRow['status'] {
  if (order.liftedAt !== null) return 'lifted';
  if (order.capReachedOn !== null) return 'capped';
  return order.activeFrom === null ? 'pending' : 'active';
}
