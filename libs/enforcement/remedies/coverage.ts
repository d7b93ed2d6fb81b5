import type { CaseState } from '../case/state.js';
import type { DecisionState } from '../decision/state.js';
import { aboutOf, runningAbout, type RunningProcedure } from './about.js';
import type { RemediesAct } from './acts.js';
import { subjectOf } from './contested.js';

type Covered = Extract<RemediesAct, { type: 'DecisionCovered' }>;

/** Who has to hear that a decision joined a procedure: the parties, and the court where it runs there (6:19(4), 5:39 Awb). */
const informed = ({ kind }: RunningProcedure): readonly string[] => (kind === 'appeal' ? ['parties', 'court'] : ['parties']);

const covered = (procedure: RunningProcedure, subject: string, article: string, grounds: string | null): Covered => ({
  type: 'DecisionCovered',
  data: { procedureId: procedure.id, subject, article, inform: informed(procedure), grounds },
});

/** A disputed collection decision joins the procedure that runs about its penalty order (5:39(1) Awb). */
export function joinsByLaw(state: CaseState, decisionId: string, grounds: string | null): readonly Covered[] {
  if (state.collections[decisionId] === undefined) return [];
  const procedure = runningAbout(state, subjectOf(state, decisionId));
  return procedure === null || aboutOf(state, procedure.id).has(decisionId) ? [] : [covered(procedure, decisionId, 'awb:5:39', grounds)];
}

/**
 * A decision that amends or replaces one which is contested joins the procedure
 * when it is made known, without anyone asking (6:19(1) Awb): a change of a
 * penalty order, and a new decision on an objection while a higher court looks
 * at the ruling that asked for it (6:24 Awb).
 */
export function coversByLaw(state: CaseState, decision: DecisionState): readonly Covered[] {
  const amended = amendedBy(state, decision);
  const procedure = amended === null ? null : runningAbout(state, amended);
  return procedure === null ? [] : [covered(procedure, decision.id, 'awb:6:19', null)];
}

function amendedBy(state: CaseState, { id, kind }: DecisionState): string | null {
  if (kind === 'penalty-order-change') return subjectOf(state, id);
  return kind === 'objection-decision' ? (state.remedies.objections[id]?.reopenedBy ?? null) : null;
}

/** The running procedure that a decision joined by force of law; null where it joined none. */
export function coveringProcedure(state: CaseState, decisionId: string): string | null {
  const { objections, appeals } = state.remedies;
  const running = [...Object.values(objections).filter(({ status }) => status === 'open'), ...Object.values(appeals).filter(({ status }) => status === 'pending')];
  return running.find(({ covered: joined }) => joined.some(({ subject }) => subject === decisionId))?.id ?? null;
}
