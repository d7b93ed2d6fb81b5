import { baseRows } from './base-rows.js';
import type { ParameterRow, RuleSet } from './rule-set.js';

/** Names one row: there is at most one with this parameter, key and first day. */
export type RowName = Pick<ParameterRow, 'parameter' | 'validFrom'> & { readonly key?: string | undefined };

/** The rows that say which days are free. Only they can move a term that already runs: a new length holds for terms that begin from its first day on. */
export const isCalendarRow = ({ parameter }: Pick<RowName, 'parameter'>): boolean => parameter === 'calendar-year' || parameter === 'holiday' || parameter === 'equated-day';

const named = (row: RowName): string => JSON.stringify([row.parameter, row.key ?? null, row.validFrom]);

/** The row of this name in the rule set. */
export function rowNamed(rules: RuleSet, name: RowName): ParameterRow | undefined {
  const wanted = named(name);
  return rules.rows.find((row) => named(row) === wanted);
}

/** The rule set as it was before these rows were loaded: those of the engine stand in the place of what they replaced. */
export function withoutRows(rules: RuleSet, names: readonly RowName[]): RuleSet {
  const gone = new Set(names.map(named));
  const kept = rules.rows.filter((row) => !gone.has(named(row)));
  return { ...rules, version: `${rules.version}-before`, rows: [...kept, ...baseRows.filter((row) => gone.has(named(row)))] };
}
