import type { Act } from './act.js';
import type { RecordedActOf } from './recorded-act.js';
import type { CaseState } from './state.js';

/** For each act of an instrument, the state after it. Acts are facts: evolving never refuses. */
export type Evolvers<A extends Act> = {
  readonly [T in A['type']]: (state: CaseState, act: RecordedActOf<T>) => CaseState;
};
