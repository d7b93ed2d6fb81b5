import { openAlarms } from '../../../../libs/record/accrual/watch.js';
import type { RecordDatabase } from '../../../../libs/record/database/record-database.js';
import { perCode, type Gauge } from './prometheus.js';

const alarmCodes = ['run-late', 'run-incomplete', 'orders-failed', 'orders-not-observed', 'does-not-reconcile', 'ledger-unbalanced'] as const;

interface LastRun {
  readonly finishedSeconds: number;
  readonly seconds: number;
  readonly orders: number;
  readonly units: number;
  readonly difference: number;
}

/** The last nightly run and the alarms about it. */
export async function nightGauges(db: RecordDatabase): Promise<readonly Gauge[]> {
  const [alarms, [last]] = await Promise.all([
    openAlarms(db),
    db.dataSource.query<LastRun[]>(
      `SELECT extract(epoch FROM finished_at)::float8 AS "finishedSeconds", extract(epoch FROM finished_at - started_at)::float8 AS seconds,
         coalesce((report ->> 'orders')::int, 0) AS orders, coalesce((report ->> 'bookedUnits')::int, 0) AS units, coalesce((report ->> 'differenceCents')::bigint, 0) AS difference
       FROM record.accrual_run WHERE kind = 'nightly' AND finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1`,
    ),
  ]);
  const ofLast: readonly Gauge[] =
    last === undefined
      ? []
      : [
          ['nightly_run_finished_seconds', 'When the last nightly run finished, in seconds since 1970', [[{}, last.finishedSeconds]]],
          ['nightly_run_duration_seconds', 'How long the last nightly run took', [[{}, last.seconds]]],
          ['nightly_run_orders', 'Orders in the last nightly run', [[{}, last.orders]]],
          ['nightly_run_booked_units', 'Units that the last nightly run booked', [[{}, last.units]]],
          ['nightly_run_difference_cents', 'Difference between units and ledger in the last nightly run; must be 0', [[{}, last.difference]]],
        ];
  return [['nightly_run_alarms', 'Open alarms about the nightly run', perCode(alarmCodes, alarms)], ...ofLast];
}
