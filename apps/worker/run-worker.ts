import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker, type NativeConnection } from '@temporalio/worker';
import type { Logger } from '../../libs/platform/logging.js';
import type { Configuration } from '../../libs/platform/configuration.js';
import { workerConnection } from '../../libs/process/connection.js';
import type { Activities } from './activities.js';
import { heartbeats } from './heartbeats.js';

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

/** Where a worker takes its work from. */
export interface WorkerPlace {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: string;
  /** How many workflows stay in memory; the others are replayed when they wake. Default 1,000. */
  readonly maxCachedWorkflows?: number;
  /** The workflows as one file, where they were bundled before; else they are bundled at the start. */
  readonly bundle?: string;
}

/** A worker for all workflows and activities; two cores are kept busy without flooding the database. */
export function createWorker(place: WorkerPlace, activities: Activities): Promise<Worker> {
  const { connection, namespace, taskQueue, bundle, maxCachedWorkflows = 1_000 } = place;
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    ...(bundle === undefined ? { workflowsPath: fileURLToPath(new URL('../../workflows/index.js', import.meta.url)) } : { workflowBundle: { codePath: bundle } }),
    activities: { ...activities },
    interceptors: { activity: [() => ({ inbound: heartbeats })] },
    maxHeartbeatThrottleInterval: '1s',
    maxCachedWorkflows,
    maxConcurrentWorkflowTaskExecutions: 40,
    maxConcurrentActivityTaskExecutions: 20,
    shutdownGraceTime: '20s',
  });
}
