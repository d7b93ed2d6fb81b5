import type { Evolvers } from '../case/evolver.js';
import type { CaseState } from '../case/state.js';
import type { AccessAct } from './acts.js';
import type { AccessState } from './state.js';

export const evolveAccess: Evolvers<AccessAct> = {
  OfficialRecused: (state, { data }) => withAccess(state, { recused: [...state.access.recused, data.userId] }),
  RecusalEnded: (state, { data }) => withAccess(state, { recused: state.access.recused.filter((userId) => userId !== data.userId) }),
  CaseRestricted: (state, { data }) => withAccess(state, { viewers: data.viewers }),
  RestrictionLifted: (state) => withAccess(state, { viewers: null }),
};

const withAccess = (state: CaseState, change: Partial<AccessState>): CaseState => ({ ...state, access: { ...state.access, ...change } });
