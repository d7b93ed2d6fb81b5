import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { millisOf } from '../../../libs/law/calendar/instant.js';
import { systemInstant } from '../../../libs/law/calendar/system-clock.js';
import { startNightlyRun } from '../../../libs/process/nightly-run.js';
import { unavailable } from '../http/problem-error.js';
import type { NightlyRunStarter } from '../ports.js';

/** Nightly runs as workflows; while Temporal is down the asker is told to come back, and the night's own schedule goes on by itself. */
export function nightlyRunsIn(client: Client, taskQueue: string): NightlyRunStarter {
  return {
    start: (runId, request) => orUnavailable(soon(client, () => startNightlyRun(client, taskQueue, runId, request))),
    isStarted: async (runId) => {
      try {
        await soon(client, () => client.workflow.getHandle(runId).describe());
        return true;
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return false;
        return orUnavailable(Promise.reject(error as Error));
      }
    },
  };
}

/** Nobody waits longer than this for a server that does not answer. */
const patienceMs = 4_000;
const soon = <T>(client: Client, work: () => Promise<T>): Promise<T> => client.withDeadline(millisOf(systemInstant()) + patienceMs, work);

async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw unavailable('The process (Temporal) cannot be reached.', 5);
  }
}
