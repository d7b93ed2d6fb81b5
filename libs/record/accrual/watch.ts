import type { Instant } from '../../law/calendar/brands.js';
import { systemInstant } from '../../law/calendar/system-clock.js';
import { legalNow } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { runAlarms, type RunAlarm, type WatchedRun } from './run-alarms.js';

/** An alarm as it stands in the record. */
export interface OpenAlarm extends RunAlarm {
  readonly raisedAt: Instant;
}

const watchedDays = 8;

/** What is wrong with the nightly runs of the last week, from the record alone. */
export async function currentAlarms(db: RecordDatabase): Promise<readonly RunAlarm[]> {
  const { legalNow: now } = await legalNow(db);
  const [orders, runs] = await Promise.all([
    db.pool.query<{ readonly since: Instant | null }>(`SELECT platform.instant(min(compliance_period_ends_at)) AS since FROM record.penalty_order WHERE status = 'active'`),
    db.pool.query<WatchedRun>(
      `SELECT id, platform.instant(up_to) AS "upTo", platform.instant(started_at) AS "startedAt", finished_at IS NOT NULL AS finished,
         coalesce(json_array_length(report -> 'failed'), 0) AS "failedOrders", coalesce((report -> 'gaps' ->> 'not-observed')::int, 0) AS "notObserved",
         coalesce((report ->> 'differenceCents')::bigint, 0) AS "differenceCents"
       FROM record.accrual_run WHERE kind = 'nightly' AND up_to > $1::timestamptz - make_interval(days => $2) ORDER BY up_to DESC`,
      [now, watchedDays],
    ),
  ]);
  return runAlarms({ now, systemNow: systemInstant(), activeSince: orders.rows[0]?.since ?? null, runs: settledLater(runs.rows) });
}

/** What a run left undone and a later one did is no longer an alarm: the last finished run speaks for the nights before. */
function settledLater(runs: readonly WatchedRun[]): readonly WatchedRun[] {
  const lastFinished = runs.findIndex(({ finished }) => finished);
  return lastFinished === -1 ? runs : runs.slice(0, lastFinished + 1);
}

/**
 * Looks at the runs, raises what is newly wrong and ends what is right again.
 * Gives the alarms that were raised now.
 */
export async function watchRuns(db: RecordDatabase): Promise<readonly RunAlarm[]> {
  const alarms = await currentAlarms(db);
  const { legalNow: now } = await legalNow(db);
  const { rows } = await db.pool.query<RunAlarm>(
    `WITH given AS (SELECT * FROM json_to_recordset($1::json) AS g(key text, code text, problem text)),
     settled AS (UPDATE record.run_alarm a SET resolved_at = $2 WHERE resolved_at IS NULL AND NOT EXISTS (SELECT FROM given WHERE given.key = a.key))
     INSERT INTO record.run_alarm (key, code, problem, raised_at) SELECT key, code, problem, $2 FROM given
     ON CONFLICT (key) WHERE resolved_at IS NULL DO NOTHING RETURNING key, code, problem`,
    [JSON.stringify(alarms), now],
  );
  return rows;
}

/** The alarms that are open. */
export async function openAlarms(db: RecordDatabase): Promise<readonly OpenAlarm[]> {
  const { rows } = await db.pool.query<OpenAlarm>(`SELECT key, code, problem, platform.instant(raised_at) AS "raisedAt" FROM record.run_alarm WHERE resolved_at IS NULL ORDER BY raised_at, key`);
  return rows;
}
