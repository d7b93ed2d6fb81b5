import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { AccrualActivities, RunReport, ShardReport } from '../activities/accrual.js';

const accrual = proxyActivities<AccrualActivities>({
  startToCloseTimeout: '30m',
  heartbeatTimeout: '2m',
  retry: { initialInterval: '300ms', backoffCoefficient: 2, maximumInterval: '15s' },
});

/**
 * The nightly run: observe, accrue, reconcile, report. It takes shards of
 * orders, never a workflow step for each case, and can be killed at any point:
 * what is booked is booked, and the next attempt books only the rest.
 */
export async function dailyAccrual(): Promise<RunReport> {
  const run = await accrual.openRun({ runKey: workflowInfo().workflowId });
  for (let after: string | null = ''; after !== null; ) after = await accrual.observeShard({ runId: run.id, after });
  const shards: ShardReport[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const shard: ShardReport = await accrual.accrueShard({ run, after });
    shards.push(shard);
    after = shard.nextAfter;
  }
  return accrual.reconcileAndReport({ run, accrued: together(shards) });
}

/** The shards of one run as one; amounts in cents. */
function together(shards: readonly ShardReport[]): Omit<ShardReport, 'nextAfter'> {
  const skipped: { [reason: string]: number } = {};
  for (const shard of shards) for (const [reason, count] of Object.entries(shard.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
  const sum = (of: (shard: ShardReport) => number): number => shards.reduce((total, shard) => total + of(shard), 0);
  return {
    orders: sum((shard) => shard.orders),
    expectedDays: sum((shard) => shard.expectedDays),
    bookedUnits: sum((shard) => shard.bookedUnits),
    bookedCents: sum((shard) => shard.bookedCents),
    skipped,
    failed: shards.flatMap((shard) => shard.failed),
  };
}
