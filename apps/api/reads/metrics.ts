import { openAlarms } from '../../../libs/record/accrual/watch.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { readOperations } from './operations.js';

const alarmCodes = ['run-late', 'run-incomplete', 'orders-failed', 'orders-not-observed', 'does-not-reconcile', 'ledger-unbalanced'] as const;

interface LastRun {
  readonly finishedSeconds: number;
  readonly seconds: number;
  readonly orders: number;
  readonly units: number;
  readonly difference: number;
}

/** The engine's figures in the text format of Prometheus: the nightly run, its alarms, and what waits for the process. */
export async function readMetrics(db: RecordDatabase): Promise<string> {
  const [alarms, operations, runs] = await Promise.all([
    openAlarms(db),
    readOperations(db),
    db.dataSource.query<LastRun[]>(
      `SELECT extract(epoch FROM finished_at)::float8 AS "finishedSeconds", extract(epoch FROM finished_at - started_at)::float8 AS seconds,
         coalesce((report ->> 'orders')::int, 0) AS orders, coalesce((report ->> 'bookedUnits')::int, 0) AS units, coalesce((report ->> 'differenceCents')::bigint, 0) AS difference
       FROM record.accrual_run WHERE kind = 'nightly' AND finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1`,
    ),
  ]);
  const [last] = runs;
  const of = (code: string): number => alarms.filter((alarm) => alarm.code === code).length;
  const lines = [
    gauge('nightly_run_alarms', 'Open alarms about the nightly run', alarmCodes.map((code) => [`{code="${code}"}`, of(code)])),
    gauge('outbox_waiting', 'Acts that wait for the process', [['', operations.outbox.waiting]]),
    gauge('overdue_steps', 'Steps of the process that are overdue by the legal clock', [['', operations.overdueSteps.count]]),
    gauge('open_tasks', 'Tasks that wait for an official', [['', operations.openTasks]]),
    ...(last === undefined
      ? []
      : [
          gauge('nightly_run_finished_seconds', 'When the last nightly run finished, in seconds since 1970', [['', last.finishedSeconds]]),
          gauge('nightly_run_duration_seconds', 'How long the last nightly run took', [['', last.seconds]]),
          gauge('nightly_run_orders', 'Orders in the last nightly run', [['', last.orders]]),
          gauge('nightly_run_booked_units', 'Units that the last nightly run booked', [['', last.units]]),
          gauge('nightly_run_difference_cents', 'Difference between units and ledger in the last nightly run; must be 0', [['', last.difference]]),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function gauge(name: string, help: string, values: readonly (readonly [labels: string, value: number])[]): string {
  const full = `autoriteit_${name}`;
  return [`# HELP ${full} ${help}`, `# TYPE ${full} gauge`, ...values.map(([labels, value]) => `${full}${labels} ${String(value)}`)].join('\n');
}
