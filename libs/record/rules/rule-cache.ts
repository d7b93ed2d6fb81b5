import type { PoolClient } from 'pg';
import type { LocalDate } from '../../law/calendar/brands.js';
import type { Json } from '../../law/derivation.js';
import { baseRuleSet, withRows, type ParameterRow, type RuleSet } from '../../law/parameters/rule-set.js';

/** What a process remembers of the rows in the database, with the version they had. */
export interface RuleCache {
  known: { readonly rowVersion: number; readonly rules: RuleSet } | null;
}

export const emptyRuleCache = (): RuleCache => ({ known: null });

interface StoredRow {
  readonly parameter: string;
  readonly key: string;
  readonly value: Json;
  readonly valid_from: LocalDate;
  readonly valid_until: LocalDate | null;
  readonly source: string;
  readonly status: 'proposed' | 'confirmed';
}

/**
 * The rule set at a version of the stored rows, read again only where that
 * version is new. A proposed row counts in training only, and says that it is
 * unconfirmed; in production it waits for the second official.
 */
export async function rulesAt(cache: RuleCache, client: PoolClient, mode: RuleSet['mode'], rowVersion: number): Promise<RuleSet> {
  if (cache.known?.rowVersion === rowVersion && cache.known.rules.mode === mode) return cache.known.rules;
  const { rows } = await client.query<StoredRow>(
    `SELECT parameter, key, value, valid_from, valid_until, source, status FROM law.parameter_row
     WHERE status = 'confirmed' OR $1 ORDER BY status DESC, id`,
    [mode === 'training'],
  );
  const rules = withRows(baseRuleSet(mode), latest(rows).map(parameterRow));
  cache.known = { rowVersion, rules };
  return rules;
}

/** For one parameter, key and first day the last row counts, a confirmed one before a proposed one. */
function latest(rows: readonly StoredRow[]): readonly StoredRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify([row.parameter, row.key, row.valid_from]), row])).values()];
}

function parameterRow(row: StoredRow): ParameterRow {
  return {
    parameter: row.parameter,
    ...(row.key === '' ? {} : { key: row.key }),
    value: row.value,
    validFrom: row.valid_from,
    ...(row.valid_until === null ? {} : { validUntil: row.valid_until }),
    source: row.source,
    status: row.status === 'confirmed' ? 'confirmed' : 'unconfirmed',
  };
}
