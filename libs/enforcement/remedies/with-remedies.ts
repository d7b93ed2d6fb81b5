import type { CaseState } from '../case/state.js';
import type { RemediesState } from './state.js';

/** The case with this change of its remedies. */
export const withRemedies = (state: CaseState, change: (remedies: RemediesState) => Partial<RemediesState>): CaseState => ({ ...state, remedies: { ...state.remedies, ...change(state.remedies) } });
