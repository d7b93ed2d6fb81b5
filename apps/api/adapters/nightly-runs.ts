import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { startNightlyRun } from '../../../libs/process/nightly-run.js';
import { unavailable } from '../http/problem-error.js';
import type { NightlyRunStarter } from '../ports.js';

/** Nightly runs as workflows; while Temporal is down the asker is told to come back, and the night's own schedule goes on by itself. */
export function nightlyRunsIn(client: Client, taskQueue: string): NightlyRunStarter {
  return {
    start: (runId) => orUnavailable(startNightlyRun(client, taskQueue, runId)),
    isStarted: async (runId) => {
      try {
        await client.workflow.getHandle(runId).describe();
        return true;
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return false;
        return orUnavailable(Promise.reject(error as Error));
      }
    },
  };
}

async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw unavailable('The process (Temporal) cannot be reached.', 5);
  }
}
