import type { Instant } from '../../law/calendar/brands.js';
import { dayOf } from '../../law/calendar/local-date.js';
import { reachOf, type RowName } from '../../law/parameters/calendar-rows.js';
import type { CaseState } from '../../enforcement/case/state.js';
import { foldActs, readActs } from '../acts/read-acts.js';
import type { RecordDatabase } from '../database/record-database.js';
import { STATE_VERSION } from '../perform/state-version.js';

const SHARD = 200;

/** The cases with a term in days that is running and ends where these rows could touch it, in the order of their numbers; read shard by shard. */
export async function* casesNear(db: RecordDatabase, rows: readonly RowName[], now: Instant): AsyncGenerator<CaseState> {
  const reach = reachOf(rows);
  if (reach === null) return;
  for (let after = ''; ; ) {
    const { rows: found } = await db.pool.query<{ readonly case_number: string; readonly state: CaseState; readonly state_version: number }>({
      name: 'cases-near-days',
      text: `SELECT case_number, state, state_version FROM record.case_file WHERE case_number > $4 AND case_number IN (
          SELECT case_number FROM record.term WHERE status = 'running' AND ends_at > $3 AND last_day BETWEEN $1 AND $2
          UNION SELECT case_number FROM record.debt WHERE status = 'owed' AND pay_by >= $5 AND pay_by BETWEEN $1 AND $2)
        ORDER BY case_number LIMIT ${String(SHARD)}`,
      values: [...reach, now, after, dayOf(now)],
    });
    for (const { case_number: caseNumber, state, state_version: version } of found) {
      yield version === STATE_VERSION ? state : foldActs(caseNumber, await readActs(db.pool, caseNumber));
    }
    if (found.length < SHARD) return;
    after = found.at(-1)?.case_number ?? '';
  }
}
