import type { Client } from '@temporalio/client';
import type { RecordDatabase } from '../record/database/record-database.js';
import { wakeCase } from './escalation.js';

const atATime = 16;
const pageSize = 500;

/**
 * Starts the workflow of every open case, or wakes the one that runs. All that
 * a workflow needs is in the record, so this is safe at any moment; after
 * Temporal's data are lost it brings everything back. Gives the number of cases.
 */
export async function recoverCases(db: RecordDatabase, client: Client, taskQueue: string, progress: (count: number) => void): Promise<number> {
  let [count, after] = [0, ''];
  for (;;) {
    const { rows } = await db.pool.query<{ readonly caseNumber: string }>(
      'SELECT case_number AS "caseNumber" FROM record.case_file WHERE closed_at IS NULL AND case_number > $1 ORDER BY case_number LIMIT $2',
      [after, pageSize],
    );
    for (let index = 0; index < rows.length; index += atATime) {
      await Promise.all(rows.slice(index, index + atATime).map(({ caseNumber }) => wakeCase(client, taskQueue, caseNumber, 0)));
    }
    count += rows.length;
    if (rows.length > 0) progress(count);
    if (rows.length < pageSize) return count;
    after = rows.at(-1)?.caseNumber ?? after;
  }
}
