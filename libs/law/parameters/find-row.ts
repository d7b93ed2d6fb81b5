import type { LocalDate } from '../calendar/brands.js';
import type { ParameterRow } from './parameter-row.js';
import type { RuleSet } from './rule-set.js';

type RowIndex = ReadonlyMap<string, readonly ParameterRow[]>;

/** A rule set never changes, so its index is made once. */
const indexes = new WeakMap<readonly ParameterRow[], RowIndex>();

function indexOf(rules: RuleSet): RowIndex {
  const known = indexes.get(rules.rows);
  if (known !== undefined) return known;
  const index = new Map<string, ParameterRow[]>();
  for (const row of rules.rows) {
    const slot = slotOf(row.parameter, row.key);
    index.set(slot, [...(index.get(slot) ?? []), row]);
  }
  for (const rows of index.values()) rows.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  indexes.set(rules.rows, index);
  return index;
}

function slotOf(parameter: string, key: string | undefined): string {
  return key === undefined ? parameter : `${parameter} ${key}`;
}

/** All rows of a parameter (and key), earliest first. */
export function rowsOf(rules: RuleSet, parameter: string, key?: string): readonly ParameterRow[] {
  return indexOf(rules).get(slotOf(parameter, key)) ?? [];
}

/** The row that holds on the day: the last one that has begun, unless it has ended. */
export function rowOn(rules: RuleSet, day: LocalDate, parameter: string, key?: string): ParameterRow | undefined {
  const begun = rowsOf(rules, parameter, key).filter((row) => row.validFrom <= day);
  const row = begun.at(-1);
  return row?.validUntil !== undefined && row.validUntil < day ? undefined : row;
}
