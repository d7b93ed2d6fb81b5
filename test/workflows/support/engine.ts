import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { startTrainingProvider, type TrainingProvider } from '../../../apps/training-provider/start.js';
import { activitiesOf } from '../../../apps/worker/activities.js';
import { channelOf } from '../../../apps/worker/channel.js';
import { createWorker } from '../../../apps/worker/run-worker.js';
import type { WorkerSettings } from '../../../apps/worker/settings.js';
import type { Clock, Stage } from '../../../apps/cli/journey/stage.js';
import type { EscalatedNotice } from '../../../libs/contracts/commands/notice.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { temporalClient } from '../../../libs/process/connection.js';
import { workflowIdOf } from '../../../libs/process/escalation.js';
import { completeNightlyRun } from '../../../libs/process/nightly-run.js';
import { openSeal } from '../../../libs/documents/seal/keys/open-seal.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { startRelay } from '../../../libs/record/outbox/relay.js';
import { testDatabase } from '../../record/database.js';
import { workflowBundle } from './bundle.js';
import { give, recordClock, recordStage } from './record-stage.js';

export interface EngineOptions {
  readonly clockFrom: Instant;
  /** After how many steps each workflow run continues as new. */
  readonly stepsPerRun?: number;
  readonly maxCachedWorkflows?: number;
}

/** A whole engine in the test process on the real servers: record, relay, worker, provider, clock. */
export interface Engine {
  readonly db: RecordDatabase;
  /** Where another process finds the record. */
  readonly appUrl: string;
  /** Where the owner of its schemas does, such as the log. */
  readonly ownerUrl: string;
  readonly client: Client;
  readonly taskQueue: string;
  readonly clock: Clock;
  readonly provider: TrainingProvider;
  readonly escalate: (notice: EscalatedNotice) => Promise<Stage>;
  readonly stop: () => Promise<void>;
}

/** Starts an engine of its own: a fresh database, a task queue that nobody else listens to. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const address = process.env['AUTORITEIT_TEST_TEMPORAL'] ?? '';
  const taskQueue = `test-${randomUUID()}`;
  const database = await testDatabase({ clockFrom: options.clockFrom, poolSize: 16 });
  const dataFolder = mkdtempSync(join(tmpdir(), 'autoriteit-provider-'));
  const provider = await startTrainingProvider({ port: 0, dataFolder });
  const ports = { AUTORITEIT_TRAINING_PROVIDER_PORT: String(provider.port), AUTORITEIT_TRAINING_MAIL_PORT: String(provider.mail.port()) };
  const configuration = loadConfiguration({ DATABASE_APP_URL: database.appUrl, TEMPORAL_ADDRESS: address, AUTORITEIT_TASK_QUEUE: taskQueue, AUTORITEIT_DATA: dataFolder, ...ports }, 'app');
  const settings: WorkerSettings = { configuration, appUrl: database.appUrl, trainingProviderPort: provider.port, vantagePoint: 'test' };
  const client = temporalClient(configuration.temporal);
  const connection = await NativeConnection.connect({ address });
  const { maxCachedWorkflows } = options;
  const worker = await createWorker(
    { connection, namespace: 'default', taskQueue, bundle: await workflowBundle(), ...(maxCachedWorkflows === undefined ? {} : { maxCachedWorkflows }) },
    activitiesOf(database.db, settings, { seal: await openSeal(configuration), channel: channelOf(configuration) }),
  );
  const running = worker.run();
  const prefix = taskQueue;
  const relay = startRelay({ url: database.appUrl, deliver: (caseNumber, seq) => wake(client, taskQueue, caseNumber, seq, options.stepsPerRun) });
  const clock = recordClock(database.db, (runKey) => completeNightlyRun(client, taskQueue, `${prefix}/${runKey}`));
  await clock.hold();
  return {
    db: database.db,
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    client,
    taskQueue,
    clock,
    provider,
    escalate: async (notice) => {
      const caseNumber = await give(database.db, null, notice.flagger.id, `test:${notice.reference}`, { type: 'EscalateNotice', data: { notice } });
      return recordStage(database.db, caseNumber);
    },
    stop: async () => {
      await relay.stop();
      worker.shutdown();
      await running;
      await connection.close();
      await client.connection.close();
      await provider.close();
      await database.drop();
    },
  };
}

/** As the relay of a worker does, with the number of steps after which a run continues as new. */
async function wake(client: Client, taskQueue: string, caseNumber: string, seq: number, stepsPerRun?: number): Promise<void> {
  await client.workflow.signalWithStart('escalation', {
    workflowId: testWorkflowId(taskQueue, caseNumber),
    taskQueue,
    args: [{ caseNumber, ...(stepsPerRun === undefined ? {} : { stepsPerRun }) }],
    signal: 'recorded',
    signalArgs: [{ seq }],
  });
}

/** Test databases number their cases alike, on one Temporal: the task queue keeps them apart. */
export const testWorkflowId = (taskQueue: string, caseNumber: string): string => `${taskQueue}/${workflowIdOf(caseNumber)}`;
