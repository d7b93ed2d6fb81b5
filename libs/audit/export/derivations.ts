import type { CaseRecord } from './case-record.js';

/** A derivation as an act carries it: how a date or an amount came about. */
export interface FoundDerivation {
  readonly seq: number;
  readonly type: string;
  /** Where in the act: `data.maximum.derivation`. */
  readonly at: string;
  readonly derivation: object;
}

/** All derivations in the acts of a case, in order, the outermost of each. */
export function derivationsIn(acts: CaseRecord['acts']): readonly FoundDerivation[] {
  return acts.flatMap(({ seq, type, data }) => within(data, 'data').map(({ at, derivation }) => ({ seq, type, at, derivation })));
}

function within(value: unknown, at: string): readonly { readonly at: string; readonly derivation: object }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isDerivation(value)) return [{ at, derivation: value }];
  if (Array.isArray(value)) return value.flatMap((item, place) => within(item, `${at}[${String(place)}]`));
  return Object.entries(value).flatMap(([name, item]) => within(item, `${at}.${name}`));
}

const isDerivation = (value: object): boolean => 'rule' in value && typeof value.rule === 'string' && 'articles' in value && Array.isArray(value.articles) && 'steps' in value && Array.isArray(value.steps) && 'inputs' in value && 'value' in value;
