import type { CaseState } from '../case/state.js';
import { subjectOf } from './contested.js';
import { isGone } from './gone.js';

/** How one decision or procedure hangs on another. */
export type ChainReason = 'rests-on' | 'changes' | 'collects' | 'publishes' | 'objects-to' | 'asks-to-suspend' | 'appeals-against' | 'joined-by-law' | 'decides-anew' | 'penalty-for-lateness';

/** A link of the chain: `from` hangs on `to`. `gone`: revoked or annulled as a whole, so that what hangs on it has to be looked at. */
export interface ChainLink {
  readonly from: string;
  readonly to: string;
  readonly how: ChainReason;
  readonly gone: boolean;
}

/** Which decisions and procedures of a case hang on which, as the acts have it; drafts that were rejected are left out. */
export function decisionChain(state: CaseState): readonly ChainLink[] {
  const { objections, reliefs, appeals, publications, defaultPenalties } = state.remedies;
  const link = (how: ChainReason, from: string, ...to: readonly string[]): readonly ChainLink[] => to.map((one) => ({ from, to: one, how, gone: isGone(state, from) }));
  const links = [
    ...[...Object.values(state.penaltyOrders), ...Object.values(state.fines)].flatMap(({ id, breachOf }) => link('rests-on', id, breachOf)),
    ...Object.entries(state.penaltyOrderChanges).flatMap(([id, { orderId }]) => link('changes', id, orderId)),
    ...Object.keys(state.collections).flatMap((id) => link('collects', id, subjectOf(state, id))),
    ...Object.values(publications).flatMap(({ id, decisionId }) => link('publishes', id, decisionId)),
    ...Object.values(objections).flatMap(({ id, decisionIds, covered, reopened }) => [
      ...(reopened === null ? link('objects-to', id, ...decisionIds) : link('decides-anew', id, reopened)),
      ...covered.flatMap(({ subject }) => link('joined-by-law', subject, id)),
    ]),
    ...Object.values(reliefs).flatMap(({ id, against }) => link('asks-to-suspend', id, ...against)),
    ...Object.values(appeals).flatMap(({ id, against, covered }) => [...link('appeals-against', id, ...against), ...covered.flatMap(({ subject }) => link('joined-by-law', subject, id))]),
    ...Object.entries(defaultPenalties).flatMap(([id, { objectionId }]) => link('penalty-for-lateness', id, objectionId)),
  ];
  const rejected = (id: string): boolean => objections[id] === undefined && state.decisions[id]?.rejectedAt != null;
  return links.filter(({ from, to }) => from !== to && !rejected(from) && !rejected(to));
}
