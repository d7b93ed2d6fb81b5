import type { Deciders, RulesByDecision } from '../case/decider.js';
import { isLate } from '../case/lateness.js';
import { entryOf } from '../case/entry.js';
import { record, refuse } from '../case/outcome.js';
import { notFound, unlawful } from '../case/refusal.js';
import { letterOnItsWay } from '../letter/dispatch.js';
import { handedOver } from '../letter/handed-over.js';
import { approvalOf } from './approval.js';
import { decideTasks } from './tasks.js';

const withdrawn = unlawful('decision-withdrawn', 'awb:3:40', 'Dit besluit is ingetrokken vóór het was bekendgemaakt.', 'This decision was withdrawn before it was made known.');

const trainingSeal = unlawful('training-seal', 'awb:3:41', 'Een oefenzegel verzegelt geen echt besluit.', 'A training seal does not seal a real decision.');

type DecisionCommands = 'ApproveDecision' | 'RejectDraft' | 'SealDocument' | 'AnnounceDecision' | 'RaiseTask' | 'ResolveTask' | 'AssignTask' | 'TakeTask';

/**
 * The way that every decision goes: drafted, taken by a second official with a
 * mandate, its letter sealed, the letter made known. No document is sealed
 * without an approval, no decision is announced without a sealed document, and
 * no term starts before that (3:40, 3:41 Awb).
 */
export function decideDecision(rules: RulesByDecision): Deciders<DecisionCommands> {
  return {
    ApproveDecision: (state, { decisionId }, context) => {
      const decision = state.decisions[decisionId];
      if (decision === undefined) return refuse(notFound('ontwerpbesluit', decisionId));
      if (decision.rejectedAt !== null || decision.approvedAt !== null) return refuse(unlawful('not-a-draft', 'awb:10:3', 'Dit is geen ontwerp meer.', 'This is no longer a draft.'));
      const approval = approvalOf(decision, context);
      if (!approval.ok) return refuse(approval.refusal);
      const against = rules[decision.kind].beforeApproval(state, decision, context);
      if (against !== null) return refuse(against);
      return record({ type: 'DecisionApproved', data: { decisionId, kind: decision.kind, mandate: approval.mandate } });
    },
    RejectDraft: (state, data) => {
      const decision = state.decisions[data.decisionId];
      if (decision === undefined) return refuse(notFound('ontwerpbesluit', data.decisionId));
      if (decision.rejectedAt !== null || decision.approvedAt !== null) return refuse(unlawful('not-a-draft', 'awb:10:3', 'Dit is geen ontwerp meer.', 'This is no longer a draft.'));
      return record({ type: 'DraftRejected', data });
    },
    SealDocument: (state, data, context) => {
      const letter = letterOnItsWay(state, data.decisionId);
      if (letter === undefined) return refuse(notFound('besluit of brief', data.decisionId));
      const decision = state.decisions[data.decisionId];
      if (decision !== undefined && decision.rejectedAt !== null) return refuse(withdrawn);
      if (letter.dueAt === null) return refuse(unlawful('not-approved', 'awb:10:3', 'Een brief wordt pas verzegeld als het besluit is genomen.', 'A document is sealed only after the decision was taken.'));
      if (letter.documentId === data.documentId) return record();
      if (letter.documentId !== null) return refuse(unlawful('already-sealed', 'awb:3:41', 'Het besluit heeft al een verzegelde brief; die verandert niet meer.', 'The decision has its sealed document; it no longer changes.'));
      if (data.seal.training && context.rules.mode === 'production') return refuse(trainingSeal);
      return record({ type: 'DocumentSealed', data }, ...handedOver(state, letter));
    },
    AnnounceDecision: (state, data, context) => {
      const decision = state.decisions[data.decisionId];
      if (decision === undefined) return refuse(notFound('besluit', data.decisionId));
      if (decision.announcedAt !== null) return record();
      if (decision.rejectedAt !== null) return refuse(withdrawn);
      if (decision.sealedAt === null) return refuse(unlawful('not-sealed', 'awb:3:41', 'Bekendmaken kan alleen met de verzegelde brief.', 'A decision is announced with its sealed document only.'));
      if (data.announcedAt > context.now || data.announcedAt < decision.sealedAt) {
        return refuse(unlawful('announced-at-impossible', 'awb:3:41', 'Het moment van bekendmaken ligt na nu of vóór de verzegeling.', 'The moment of making known lies after now or before sealing.'));
      }
      const follows = rules[decision.kind].onAnnounced(state, decision, data.announcedAt, context);
      if (!follows.ok) return follows;
      return { ...follows, acts: [{ type: 'DecisionAnnounced', data: { ...data, kind: decision.kind, late: isLate(decision.sealedAt, data.announcedAt) } }, ...follows.acts] };
    },
    RaiseTask: (state, data) => (entryOf(state.tasks, data.key)?.resolvedAt === null ? record() : record({ type: 'TaskRaised', data })),
    ...decideTasks,
    ResolveTask: (state, data) => {
      const task = entryOf(state.tasks, data.key);
      if (task === undefined) return refuse(notFound('taak', data.key));
      return task.resolvedAt === null ? record({ type: 'TaskResolved', data }) : record();
    },
  };
}
