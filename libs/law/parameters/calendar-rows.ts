import type { LocalDate } from '../calendar/brands.js';
import { addDays, laterOf, localDate } from '../calendar/local-date.js';
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

/** No run of free days is longer: a free day moves a term that would end on it or next to it. */
const BEFORE_DAYS = 14;
/** A term that follows on another one ends later than that by at most twelve weeks and an adjournment of six; a year holds both. */
const AFTER_DAYS = 366;

/** The first and the last of the last days that these rows can touch, directly or through a term that follows on another; null where no row is about the calendar. */
export function reachOf(names: readonly RowName[]): readonly [first: LocalDate, last: LocalDate] | null {
  const days = names.filter(isCalendarRow).flatMap(({ parameter, key = '' }) => (parameter === 'calendar-year' ? [localDate(`${key}-01-01`), localDate(`${key}-12-31`)] : [localDate(key)])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return [laterOf(addDays(laterOf(first, localDate('0002-01-01')), -BEFORE_DAYS), localDate('0001-01-01')), last >= '9998-01-01' ? localDate('9999-12-31') : addDays(last, AFTER_DAYS)];
}
