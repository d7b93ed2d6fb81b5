import type { PoolClient } from 'pg';
import { baseRuleSet, withRows, type RuleSet } from '../../law/parameters/rule-set.js';
import { keepRuleSet } from './kept-rule-sets.js';
import { parameterRow, storedColumns, type StoredRow } from './stored-row.js';

/** What a process remembers of the rows in the database, with the version they had. */
export interface RuleCache {
  known: { readonly rowVersion: number; readonly rules: RuleSet } | null;
}

export const emptyRuleCache = (): RuleCache => ({ known: null });

/** A rule set, and how to remember it once the transaction in which it was kept is committed. */
export interface FoundRules {
  readonly rules: RuleSet;
  readonly remember: () => void;
}

/**
 * The rule set at a version of the stored rows, read again only where that
 * version is new, and kept then in the transaction of the client, so that no act
 * can be without its rule set. It is remembered after COMMIT only. A second
 * connection is never asked for: with all connections in a transaction there is
 * none. A proposed row counts in training only, and says that it is
 * unconfirmed; in production it waits for the second official.
 */
export async function rulesAt(cache: RuleCache, client: PoolClient, mode: RuleSet['mode'], rowVersion: number): Promise<FoundRules> {
  if (cache.known?.rowVersion === rowVersion && cache.known.rules.mode === mode) return { rules: cache.known.rules, remember: () => undefined };
  const { rows } = await client.query<StoredRow>(`SELECT ${storedColumns} FROM law.parameter_row WHERE status = 'confirmed' OR $1 ORDER BY status DESC, id`, [mode === 'training']);
  const rules = withRows(baseRuleSet(mode), latest(rows).map(parameterRow));
  await keepRuleSet(client, rules);
  return {
    rules,
    remember: () => {
      cache.known = { rowVersion, rules };
    },
  };
}

/** For one parameter, key and first day the last row counts, a confirmed one before a proposed one. */
function latest(rows: readonly StoredRow[]): readonly StoredRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify([row.parameter, row.key, row.valid_from]), row])).values()];
}
