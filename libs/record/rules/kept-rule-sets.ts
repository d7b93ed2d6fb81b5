import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../../law/calendar/brands.js';
import type { ParameterRow, RuleSet } from '../../law/parameters/rule-set.js';

/** A rule set as this installation first computed with it. */
export interface KeptRuleSet extends RuleSet {
  readonly keptAt: Instant;
}

/** Keeps a rule set under its version, once. @throws where other rows are kept under the same version: then no decision may rest on it. */
export async function keepRuleSet(client: Pool | PoolClient, { version, mode, rows }: RuleSet): Promise<void> {
  const asText = JSON.stringify(rows);
  const { rows: kept } = await client.query<{ readonly same: boolean }>({
    name: 'keep-rule-set',
    text: `WITH added AS (INSERT INTO law.rule_set (version, mode, rows) VALUES ($1, $2, $3) ON CONFLICT (version, mode) DO NOTHING RETURNING true)
      SELECT coalesce((SELECT rows = $3::jsonb FROM law.rule_set WHERE version = $1 AND mode = $2), true) AS same FROM (SELECT count(*) FROM added) AS done`,
    values: [version, mode, asText],
  });
  if (kept[0]?.same === false) throw new Error(`Other rows are kept under the version ${version} of the rule set.`);
}

/** The rule set of a version, in the mode of this installation; null where nothing was ever computed with it. */
export async function readRuleSet(pool: Pool, version: string): Promise<KeptRuleSet | null> {
  const { rows } = await pool.query<{ readonly version: string; readonly mode: RuleSet['mode']; readonly rows: readonly ParameterRow[]; readonly keptAt: Instant }>({
    name: 'read-rule-set',
    text: `SELECT version, mode, rows, platform.instant(kept_at) AS "keptAt" FROM law.rule_set WHERE version = $1 AND mode = (SELECT mode FROM platform.installation)`,
    values: [version],
  });
  return rows[0] ?? null;
}
