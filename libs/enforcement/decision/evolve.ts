import type { Instant } from '../../law/calendar/brands.js';
import type { CaseState } from '../case/state.js';
import type { DecisionKind } from '../case/context.js';
import type { Evolvers } from '../case/evolver.js';
import type { RecordedAct } from '../case/act.js';
import { entryOf } from '../case/entry.js';
import { patchEntry } from '../case/patch.js';
import type { DecisionAct } from './acts.js';
import type { DecisionState } from './state.js';

export const evolveDecision: Evolvers<DecisionAct> = {
  DecisionApproved: (state, act) => patchDecision(state, act.data.decisionId, { approvedBy: act.by, approvedAt: act.legalAt, mandate: act.data.mandate }),
  DraftRejected: (state, act) => patchDecision(state, act.data.decisionId, { rejectedAt: act.legalAt }),
  DocumentSealed: (state, act) => {
    const { decisionId: id, documentId } = act.data;
    const fixed = { documentId, sealedAt: act.legalAt };
    return entryOf(state.letters, id) === undefined ? patchDecision(state, id, fixed) : { ...state, letters: patchEntry(state.letters, id, fixed) };
  },
  DecisionAnnounced: (state, act) => patchDecision(state, act.data.decisionId, { announcedAt: act.data.announcedAt }),
  TaskRaised: (state, act) => ({
    ...state,
    tasks: { ...state.tasks, [act.data.key]: { ...act.data, raisedAt: act.legalAt, resolvedAt: null } },
  }),
  TaskResolved: (state, act) => ({ ...state, tasks: patchEntry(state.tasks, act.data.key, { resolvedAt: act.legalAt }) }),
  TaskAssigned: (state, { data: { key, owner } }) => ({ ...state, tasks: patchEntry(state.tasks, key, { owner, takenBy: null }) }),
  TaskTaken: (state, act) => ({ ...state, tasks: patchEntry(state.tasks, act.data.key, { takenBy: act.by }) }),
};

function patchDecision(state: CaseState, id: string, change: Partial<DecisionState>): CaseState {
  return { ...state, decisions: patchEntry(state.decisions, id, change) };
}

/** A decision that is not going to be made known after all; where there is none, nothing changes. */
export function withdrawDraft(state: CaseState, id: string, at: Instant): CaseState {
  return state.decisions[id] === undefined ? state : patchDecision(state, id, { rejectedAt: at });
}

/** A draft opens the decision of the same id; a new draft under that id starts afresh. */
export function withDraft(state: CaseState, act: RecordedAct, draft: { id: string; kind: DecisionKind; amountCents: number | null }): CaseState {
  const decision: DecisionState = {
    ...draft,
    draftedBy: act.by,
    draftedAt: act.legalAt,
    rejectedAt: null,
    approvedBy: null,
    approvedAt: null,
    mandate: null,
    documentId: null,
    sealedAt: null,
    announcedAt: null,
    retrievedAt: null,
    undelivered: 0,
    undeliveredAt: null,
  };
  return { ...state, decisions: { ...state.decisions, [draft.id]: decision } };
}
