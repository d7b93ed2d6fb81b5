import type { CaseState } from '../case/state.js';
import type { RemediesAct } from './acts.js';

/** A remedy opens a closed case again: what it asks must be watched and decided like before. */
export const reopening = (state: CaseState, because: string): readonly Extract<RemediesAct, { type: 'CaseReopened' }>[] =>
  state.closedAt === null ? [] : [{ type: 'CaseReopened', data: { because } }];
