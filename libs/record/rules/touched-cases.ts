import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { addDays, dayOf, laterOf, localDate } from '../../law/calendar/local-date.js';
import type { RowName } from '../../law/parameters/calendar-rows.js';
import type { CaseState } from '../../enforcement/case/state.js';
import { foldActs, readActs } from '../acts/read-acts.js';
import type { RecordDatabase } from '../database/record-database.js';
import { STATE_VERSION } from '../perform/state-version.js';

/** A free day moves a term that would end on it or next to it: no run of free days is longer. */
const BEFORE_DAYS = 14;
/** A term that follows on another one ends later by at most twelve weeks and an adjournment of six; a year holds that. */
const AFTER_DAYS = 366;
const SHARD = 200;

/** The cases with a term in days that is running and ends where these rows could touch it, in the order of their numbers; read shard by shard. */
export async function* casesNear(db: RecordDatabase, rows: readonly RowName[], now: Instant): AsyncGenerator<CaseState> {
  const [first, last] = window(rows);
  for (let after = ''; ; ) {
    const { rows: found } = await db.pool.query<{ readonly case_number: string; readonly state: CaseState; readonly state_version: number }>({
      name: 'cases-near-days',
      text: `SELECT case_number, state, state_version FROM record.case_file WHERE case_number > $4 AND case_number IN (
          SELECT case_number FROM record.term WHERE status = 'running' AND ends_at > $3 AND last_day BETWEEN $1 AND $2
          UNION SELECT case_number FROM record.debt WHERE status = 'owed' AND pay_by >= $5 AND pay_by BETWEEN $1 AND $2)
        ORDER BY case_number LIMIT ${String(SHARD)}`,
      values: [first, last, now, after, dayOf(now)],
    });
    for (const { case_number: caseNumber, state, state_version: version } of found) {
      yield version === STATE_VERSION ? state : foldActs(caseNumber, await readActs(db.pool, caseNumber));
    }
    if (found.length < SHARD) return;
    after = found.at(-1)?.case_number ?? '';
  }
}

function window(rows: readonly RowName[]): readonly [LocalDate, LocalDate] {
  const days = rows.flatMap(({ parameter, key = '' }) => (parameter === 'calendar-year' ? [localDate(`${key}-01-01`), localDate(`${key}-12-31`)] : [localDate(key)])).sort();
  const [first, last] = [days[0] ?? localDate('9000-01-01'), days.at(-1) ?? localDate('0001-01-01')];
  return [laterOf(addDays(first, -BEFORE_DAYS), localDate('0001-01-01')), addDays(last, AFTER_DAYS)];
}
