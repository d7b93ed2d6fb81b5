import type { RuleSet } from '../../law/parameters/rule-set.js';
import type { RecordDatabase } from '../database/record-database.js';
import { rulesAt } from './rule-cache.js';

/** The rule set as it stands in this installation: the rows of the code with those that officials loaded. */
export async function currentRules(db: RecordDatabase): Promise<RuleSet> {
  const client = await db.pool.connect();
  try {
    const { rows } = await client.query<{ readonly mode: RuleSet['mode']; readonly version: number }>(
      'SELECT (SELECT mode FROM platform.installation) AS mode, (SELECT version FROM law.row_version) AS version',
    );
    const { rules, remember } = await rulesAt(db.rules, client, rows[0]?.mode ?? 'production', Number(rows[0]?.version ?? 0));
    remember();
    return rules;
  } finally {
    client.release();
  }
}
