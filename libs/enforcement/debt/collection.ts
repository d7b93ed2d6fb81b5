import { dayOf } from '../../law/calendar/local-date.js';
import type { CommandData } from '../../contracts/commands/command.js';
import type { DecisionContext } from '../case/context.js';
import type { DecisionRules, Deciders } from '../case/decider.js';
import { entryOf } from '../case/entry.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful, type Refusal } from '../case/refusal.js';
import type { CaseState } from '../case/state.js';
import { adoptedEvidence } from '../findings/state.js';
import { notDeferred, stillOwed } from './collectable.js';
import { viewsHeard } from '../views/heard.js';
import { firstRefusal, withDebts } from './named-debts.js';
import type { DebtState } from './state.js';
import { outstandingCents } from './parts.js';
import { unitsOfDays } from './unit-debt.js';

/** The collection decision (invorderingsbeschikking, 5:37 Awb): before any reminder, about units that are owed, each unit once. */
export const decideCollection: Deciders<'DraftCollectionDecision'> = {
  DraftCollectionDecision: (state, data: CommandData<'DraftCollectionDecision'>, context) => {
    const days = [...new Set(data.days)];
    return withDebts(state, unitsOfDays(state.debts, data.orderId, days), (debts) => {
      const refusal =
        firstRefusal(debts, (debt) => stillOwed(debt, dayOf(context.now)) ?? notDeferred(debt, dayOf(context.now)) ?? decidedOrDrafted(state, debt)) ?? viewsOnCollection(state, debts, data, context) ?? unadopted(state, debts);
      if (refusal !== null) return refuse(refusal);
      const decisionId = `C${String(Object.keys(state.collections).length + 1)}`;
      return record({ type: 'CollectionDecisionDrafted', data: { ...data, days, decisionId, amountCents: totalCents(debts) } });
    });
  },
};

/** Before it decides on collection the Authority hears the provider, on all the units at hand, or says why it does not (4:8, 4:11, 4:12 Awb). */
function viewsOnCollection(state: CaseState, debts: readonly DebtState[], { views }: CommandData<'DraftCollectionDecision'>, context: DecisionContext): Refusal | null {
  if (views.kind === 'skipped') return null;
  return viewsHeard(state, { about: 'collection', groundSeq: Math.max(...debts.map(({ setBy }) => setBy)) }, dayOf(context.now));
}

function decidedOrDrafted(state: CaseState, debt: DebtState): Refusal | null {
  const pending = Object.entries(state.collections).some(([id, { debtIds }]) => debtIds.includes(debt.id) && state.decisions[id]?.rejectedAt === null);
  if (debt.collectionDecidedOn === null && !pending) return null;
  return unlawful('collection-already-decided', 'awb:5:37', `Over de invordering van ${debt.id} is al beslist of ligt een ontwerp.`, `The collection of ${debt.id} was decided or drafted already.`);
}

/** A collection decision rests only on observations that an official made his own in a report of findings (ABRvS 3 May 2017, ECLI:NL:RVS:2017:1179). */
function unadopted(state: CaseState, debts: readonly DebtState[]): Refusal | null {
  const adopted = adoptedEvidence(state);
  const bare = debts.find(({ evidenceId }) => evidenceId === null || !adopted.has(evidenceId));
  if (bare === undefined) return null;
  return unlawful('evidence-not-adopted', 'awb:5:37', `De waarneming onder ${bare.id} staat niet in een rapport van bevindingen.`, `The observation under ${bare.id} is in no report of findings.`);
}

const totalCents = (debts: readonly DebtState[]): number => debts.reduce((sum, debt) => sum + outstandingCents(debt), 0);

export const collectionRules: DecisionRules = {
  beforeApproval: (state, decision, context) => overtaken(state, decision.id, decision.amountCents, context),
  onAnnounced: (state, decision) => {
    const drafted = state.collections[decision.id];
    if (drafted === undefined) return refuse(notFound('invorderingsbeschikking', decision.id));
    return record({ type: 'CollectionDecided', data: { decisionId: decision.id, debtIds: drafted.debtIds, amountCents: decision.amountCents ?? 0 } });
  },
};

/** Paid, waived or barred since the draft: the decision would claim what is no longer owed. */
function overtaken(state: CaseState, id: string, amountCents: number | null, context: DecisionContext): Refusal | null {
  const debts = (state.collections[id]?.debtIds ?? []).flatMap((debtId) => entryOf(state.debts, debtId) ?? []);
  const refusal = firstRefusal(debts, (debt) => stillOwed(debt, dayOf(context.now)) ?? notDeferred(debt, dayOf(context.now)));
  if (refusal !== null || totalCents(debts) === amountCents) return refusal;
  return unlawful('collection-overtaken', 'awb:5:37', 'Er staat niet meer open wat het ontwerp noemt; maak een nieuw ontwerp.', 'What the draft names is no longer what is owed; draft it anew.');
}
