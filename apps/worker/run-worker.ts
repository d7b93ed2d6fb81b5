import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker, type NativeConnection } from '@temporalio/worker';
import type { Logger } from '../../libs/platform/logging.js';
import type { Configuration } from '../../libs/platform/configuration.js';
import { workerConnection } from '../../libs/process/connection.js';
import type { Activities } from './activities.js';

const retryMs = 1_000;

/** Connects to Temporal, for as long as it takes; the record and officials do not wait for it. */
export async function connected(configuration: Configuration, log: Logger, signal: AbortSignal): Promise<NativeConnection> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await workerConnection(configuration.temporal);
    } catch (err) {
      if (failures % 30 === 0) log.warn({ err }, 'Temporal does not answer yet');
      await pause(retryMs, undefined, { signal });
    }
  }
}

/** A worker for all workflows and activities; two cores are kept busy without flooding the database. */
export function createWorker(connection: NativeConnection, configuration: Configuration, activities: Activities, maxCachedWorkflows = 1_000): Promise<Worker> {
  return Worker.create({
    connection,
    namespace: configuration.temporal.namespace,
    taskQueue: configuration.taskQueue,
    workflowsPath: fileURLToPath(new URL('../../workflows/index.js', import.meta.url)),
    activities: { ...activities },
    maxCachedWorkflows,
    maxConcurrentWorkflowTaskExecutions: 40,
    maxConcurrentActivityTaskExecutions: 20,
    shutdownGraceTime: '20s',
  });
}
