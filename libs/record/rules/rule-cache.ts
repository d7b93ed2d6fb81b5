import type { Pool, PoolClient } from 'pg';
import { baseRuleSet, withRows, type RuleSet } from '../../law/parameters/rule-set.js';
import { keepRuleSet } from './kept-rule-sets.js';
import { parameterRow, storedColumns, type StoredRow } from './stored-row.js';

/** What a process remembers of the rows in the database, with the version they had. */
export interface RuleCache {
  known: { readonly rowVersion: number; readonly rules: RuleSet } | null;
}

export const emptyRuleCache = (): RuleCache => ({ known: null });

/** Where the rules are remembered, and where a rule set is kept that was not used before. */
export interface RuleKeeper {
  readonly rules: RuleCache;
  readonly pool: Pool;
}

/**
 * The rule set at a version of the stored rows, read again only where that
 * version is new, and kept then: outside the transaction of the client, so that
 * no act can be without its rule set. A proposed row counts in training only,
 * and says that it is unconfirmed; in production it waits for the second official.
 */
export async function rulesAt({ rules: cache, pool }: RuleKeeper, client: PoolClient, mode: RuleSet['mode'], rowVersion: number): Promise<RuleSet> {
  if (cache.known?.rowVersion === rowVersion && cache.known.rules.mode === mode) return cache.known.rules;
  const { rows } = await client.query<StoredRow>(`SELECT ${storedColumns} FROM law.parameter_row WHERE status = 'confirmed' OR $1 ORDER BY status DESC, id`, [mode === 'training']);
  const rules = withRows(baseRuleSet(mode), latest(rows).map(parameterRow));
  await keepRuleSet(pool, rules);
  cache.known = { rowVersion, rules };
  return rules;
}

/** For one parameter, key and first day the last row counts, a confirmed one before a proposed one. */
function latest(rows: readonly StoredRow[]): readonly StoredRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify([row.parameter, row.key, row.valid_from]), row])).values()];
}
