import type { CaseState } from '../case/state.js';

/**
 * The officials who prepared, drafted or took these decisions. Who took one in
 * mandate does not decide on the objection (10:3(3) Awb), and who prepared it
 * does not hear alone (7:5(1) Awb).
 */
export function involvedIn(state: CaseState, decisionIds: readonly string[]): ReadonlySet<string> {
  const involved = new Set<string>();
  for (const id of decisionIds) {
    const decision = state.decisions[id];
    if (decision === undefined) continue;
    involved.add(decision.draftedBy);
    if (decision.approvedBy !== null) involved.add(decision.approvedBy);
    const fine = state.fines[id];
    if (fine !== undefined) involved.add(fine.reportBy);
  }
  return involved;
}
