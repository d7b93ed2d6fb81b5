import type { ParameterRow } from '../../law/parameters/rule-set.js';
import type { TermMove } from './term-move.js';

/** Running terms were moved because of new rows of the calendar: each with its old and its new last day, by whom and why. */
export interface TermsMoved {
  readonly type: 'TermsMoved';
  readonly data: { readonly rows: readonly ParameterRow[]; readonly reasons: string; readonly mandate: string; readonly moves: readonly TermMove[] };
}

export type TermAct = TermsMoved;
