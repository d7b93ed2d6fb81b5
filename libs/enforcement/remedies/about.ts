import type { CaseState } from '../case/state.js';

/**
 * Everything that a procedure is about: the decisions named, what joined it by
 * force of law, and, for an appeal, what the decision or the ruling that it is
 * against was about.
 */
export function aboutOf(state: CaseState, procedureId: string): ReadonlySet<string> {
  const { objections, appeals } = state.remedies;
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const objection = objections[id];
    const appeal = appeals[id];
    for (const next of [...(objection?.decisionIds ?? []), ...(objection?.covered ?? []).map(({ subject }) => subject), ...(appeal?.against ?? []), ...(appeal?.covered ?? []).map(({ subject }) => subject)]) visit(next);
  };
  visit(procedureId);
  found.delete(procedureId);
  return found;
}

export interface RunningProcedure {
  readonly id: string;
  readonly kind: 'objection' | 'appeal';
}

/** The objection or appeal that runs about a decision; the appeal where there are both. Null where there is none. */
export function runningAbout(state: CaseState, decisionId: string): RunningProcedure | null {
  const appeal = Object.values(state.remedies.appeals).find(({ id, status }) => status === 'pending' && aboutOf(state, id).has(decisionId));
  if (appeal !== undefined) return { id: appeal.id, kind: 'appeal' };
  const objection = Object.values(state.remedies.objections).find(({ id, status }) => status === 'open' && aboutOf(state, id).has(decisionId));
  return objection === undefined ? null : { id: objection.id, kind: 'objection' };
}
