import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { AccrualActivities, RunReport } from '../activities/accrual.js';
import type { RunRequest } from '../libs/contracts/run-request.js';
import { totalOf, type ShardReport } from '../libs/money/accrual-report.js';

const accrual = proxyActivities<AccrualActivities>({
  startToCloseTimeout: '30m',
  heartbeatTimeout: '6s',
  retry: { initialInterval: '300ms', backoffCoefficient: 2, maximumInterval: '15s' },
});

/**
 * The nightly run: observe, accrue, reconcile, report. It takes shards of
 * orders, never a workflow step for each case, and can be killed at any point:
 * what is booked is booked, and the next attempt books only the rest. A dry run
 * decides and writes nothing; a backfill books what was seen and not booked.
 */
export async function dailyAccrual(request?: RunRequest): Promise<RunReport> {
  const { run, report } = await accrual.openRun({ runKey: workflowInfo().workflowId, ...(request === undefined ? {} : { request }) });
  if (report !== null) return report;
  // Nothing is observed afterwards, and a dry run adds nothing to the record.
  const observes = request === undefined || request.kind === 'nightly';
  for (let after: string | null = observes ? '' : null; after !== null; ) after = await accrual.observeShard({ runId: run.id, after });
  const shards: ShardReport[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const shard: ShardReport = await accrual.accrueShard({ run, after });
    shards.push(shard);
    after = shard.nextAfter;
  }
  return accrual.reconcileAndReport({ run, accrued: totalOf(shards) });
}
