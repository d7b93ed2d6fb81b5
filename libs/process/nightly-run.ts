import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import type { RunRequest } from '../contracts/run-request.js';

const workflowType = 'dailyAccrual';

export const nightlyScheduleId = 'daily-accrual';

/**
 * The Schedule at 04:00 in Amsterdam: the hour that exists exactly once in
 * every night, also when the clock changes. Nights missed while Temporal was
 * down are caught up for a week; after that the next night books them anyhow.
 */
export async function ensureNightlySchedule(client: Client, taskQueue: string): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: nightlyScheduleId,
      spec: { calendars: [{ hour: 4, minute: 0, comment: 'nachtrun dwangsommen' }], timezone: 'Europe/Amsterdam' },
      action: { type: 'startWorkflow', workflowType, workflowId: 'nightly-run', taskQueue, args: [] },
      policies: { overlap: ScheduleOverlapPolicy.BUFFER_ONE, catchupWindow: '7 days' },
    });
  } catch (failure) {
    if (!(failure instanceof ScheduleAlreadyRunning)) throw failure;
  }
}

/** Starts a run under this key; a key that was used before is the same run. */
export async function startNightlyRun(client: Client, taskQueue: string, runKey: string, request?: RunRequest): Promise<void> {
  try {
    await client.workflow.start(workflowType, { workflowId: runKey, taskQueue, args: request === undefined ? [] : [request], workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY' });
  } catch (failure) {
    if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure;
  }
}

/** Starts a run, or finds it started, and waits until it has reported. */
export async function completeNightlyRun(client: Client, taskQueue: string, runKey: string): Promise<void> {
  await startNightlyRun(client, taskQueue, runKey);
  await client.workflow.getHandle(runKey).result();
}
