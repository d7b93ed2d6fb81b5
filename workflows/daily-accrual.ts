import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { AccrualActivities, RunReport } from '../activities/accrual.js';

const accrual = proxyActivities<AccrualActivities>({
  startToCloseTimeout: '30m',
  heartbeatTimeout: '60s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
});

/**
 * The nightly run: observe, accrue, reconcile, report. It takes shards of
 * orders, never a workflow step for each case, and can be killed at any point:
 * what is booked is booked, and the next attempt books only the rest.
 */
export async function dailyAccrual(): Promise<RunReport> {
  const run = await accrual.openRun({ runKey: workflowInfo().workflowId });
  for (let after: string | null = ''; after !== null; ) after = await accrual.observeShard({ runId: run.id, after });
  for (let after: string | null = ''; after !== null; ) after = await accrual.accrueShard({ runId: run.id, after });
  return accrual.reconcileAndReport({ runId: run.id });
}
