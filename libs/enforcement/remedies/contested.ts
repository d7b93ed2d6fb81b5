import type { DecisionKind } from '../case/context.js';
import { entryOf } from '../case/entry.js';
import { notFound, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import type { DecisionState } from '../decision/state.js';

/** The decisions (besluiten) against which an objection is open; a finding only prepares one (6:3 Awb). */
const open: ReadonlySet<DecisionKind> = new Set<DecisionKind>(['binding-order', 'penalty-order', 'penalty-order-change', 'fine-decision', 'collection-decision', 'publication-decision', 'default-penalty-decision']);

export type Contested = { readonly ok: true; readonly decision: DecisionState } | { readonly ok: false; readonly refusal: Refusal };

/** The decision under an id, where a remedy against it is possible at all. Refuses `not-found`, `no-decision-to-contest`, `decision-withdrawn`. */
export function contested(state: CaseState, id: string): Contested {
  const decision = entryOf(state.decisions, id);
  if (decision === undefined) return { ok: false, refusal: notFound('besluit', id) };
  if (!open.has(decision.kind)) return { ok: false, refusal: unlawful('no-decision-to-contest', 'awb:6:3', `Tegen ${id} staat geen afzonderlijk bezwaar open.`, `No separate objection is open against ${id}.`) };
  if (decision.rejectedAt !== null) return { ok: false, refusal: unlawful('decision-withdrawn', 'awb:3:40', `Besluit ${id} is ingetrokken vóór het was bekendgemaakt.`, `Decision ${id} was withdrawn before it was made known.`) };
  return { ok: true, decision };
}

/** The penalty order or fine that a decision is about: the order itself, its change, or the collection of its units. */
export function subjectOf(state: CaseState, decisionId: string): string {
  const change = state.penaltyOrderChanges[decisionId];
  if (change !== undefined) return change.orderId;
  const publication = state.remedies.publications[decisionId];
  if (publication !== undefined) return publication.decisionId;
  const [debtId] = state.collections[decisionId]?.debtIds ?? [];
  return (debtId === undefined ? undefined : entryOf(state.debts, debtId)?.orderId) ?? decisionId;
}
