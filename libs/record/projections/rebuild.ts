import type { RecordDatabase } from '../database/record-database.js';
import { conduct } from '../perform/conduct.js';

const SHARD = 200;

/**
 * Builds state and projections again from the acts, for one case or for all,
 * in shards under the locks of the cases. Changes nothing where they are right.
 * Answers how many cases were built again.
 */
export async function rebuildProjections(db: RecordDatabase, caseNumber?: string): Promise<number> {
  if (caseNumber !== undefined) return rebuild(db, [caseNumber]);
  let [rebuilt, after] = [0, ''];
  for (;;) {
    const { rows } = await db.pool.query<{ readonly case_number: string }>('SELECT case_number FROM record.case_file WHERE case_number > $1 ORDER BY case_number LIMIT $2', [after, SHARD]);
    const cases = rows.map((row) => row.case_number);
    if (cases.length === 0) return rebuilt;
    rebuilt += await rebuild(db, cases);
    after = cases.at(-1) ?? after;
  }
}

function rebuild(db: RecordDatabase, cases: readonly string[]): Promise<number> {
  const open = { name: 'record-open', text: 'SELECT record.open($1, $2, $3, $4) AS opened', values: [cases, [], [], '{}'] };
  return conduct(db, { open, fromActs: true, decideAll: (session) => session.cases.size });
}
