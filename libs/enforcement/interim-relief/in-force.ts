import type { Instant } from '../../law/calendar/brands.js';
import type { CaseState } from '../case/state.js';
import type { Measure } from './state.js';

/** The measures of judges in interim relief that hold at a moment: from the one that the ruling names, until its end or an earlier one (8:85, 8:87 Awb). */
export function measuresAt(state: CaseState, at: Instant): readonly Measure[] {
  return Object.values(state.remedies.reliefs).flatMap(({ measures }) =>
    measures.flatMap(({ measure, endedAt }) => (measure.from <= at && (measure.until === undefined || at < measure.until) && (endedAt === null || at < endedAt) ? [measure] : [])),
  );
}

/** The request for interim relief about a decision that waits for a ruling; undefined where there is none. */
export const pendingRelief = (state: CaseState, decisionId: string) => Object.values(state.remedies.reliefs).find(({ status, against }) => status === 'pending' && against.includes(decisionId));
