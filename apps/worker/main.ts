import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Client } from '@temporalio/client';
import type { Intake } from '../../libs/record/payments/take-in-folder.js';
import type { RecordDatabase } from '../../libs/record/database/record-database.js';
import { startRelay } from '../../libs/record/outbox/relay.js';
import type { Logger } from '../../libs/platform/logging.js';
import { wakeCase } from '../../libs/process/escalation.js';
import { completeNightlyRun, ensureNightlySchedule } from '../../libs/process/nightly-run.js';
import type { Activities } from './activities.js';
import { connected, createWorker } from './run-worker.js';
import { workerSettings, type WorkerSettings } from './settings.js';
import { keepTakingIn } from './bank/keep-taking-in.js';
import { keepReadingReturns, returnsOf } from './returns/keep-reading.js';
import { keepWalking } from './training-clock/keep-walking.js';
import { moveBook } from './training-clock/move-book.js';
import { keepTelling } from './notifications/keep-telling.js';
import { postroomOf } from './notifications/postroom.js';
import { watchNights } from './watch-nights.js';
import { ACTIVITIES, LOGGER, RECORD, TEMPORAL, WorkerModule } from './worker.module.js';

/** The process of the worker: relay from the outbox, workflows and activities, and in training the clock. */
async function main(): Promise<void> {
  const settings = workerSettings();
  const context = await NestFactory.createApplicationContext(WorkerModule.of(settings), { logger: ['error', 'warn'], abortOnError: false });
  const db = context.get<RecordDatabase>(RECORD);
  const log = context.get<Logger>(LOGGER);
  const client = context.get<Client>(TEMPORAL);
  const stopping = new AbortController();

  const relay = relayOf(settings, client, log);
  const watching = watchNights(db, log, stopping.signal);
  const walking = walkingOf(settings, db, client, log, stopping.signal);
  const payments = keepTakingIn(db, intakeOf(settings), log, stopping.signal);
  const returns = keepReadingReturns(db, returnsOf(settings.configuration), log, stopping.signal);
  const telling = keepTelling(db, postroomOf(settings.configuration), log, stopping.signal);
  const connection = await connected(settings.configuration, log, stopping.signal);
  await ensureNightlySchedule(client, settings.configuration.taskQueue);
  const worker = await createWorker({ connection, namespace: settings.configuration.temporal.namespace, taskQueue: settings.configuration.taskQueue }, context.get<Activities>(ACTIVITIES));
  log.info({ taskQueue: settings.configuration.taskQueue }, 'worker is up');
  try {
    // The SDK stops the worker itself at SIGTERM and SIGINT and lets what is under way finish.
    await worker.run();
  } finally {
    stopping.abort();
    await Promise.allSettled([relay.stop(), walking, watching, payments, returns, telling]);
    await connection.close().catch(() => undefined);
    await db.close();
    await context.close();
  }
}

function relayOf({ appUrl, configuration }: WorkerSettings, client: Client, log: Logger): ReturnType<typeof startRelay> {
  return startRelay({
    url: appUrl,
    deliver: (caseNumber, seq) => wakeCase(client, configuration.taskQueue, caseNumber, seq),
    onFailure: (caseNumber, err) => { log.warn({ caseNumber, err }, 'not handed to the process yet'); },
  });
}

function intakeOf({ configuration: { bankFolder, bankAccounts } }: WorkerSettings): Intake | null {
  return bankFolder === undefined ? null : { folder: bankFolder, own: bankAccounts };
}

function walkingOf({ configuration, appUrl }: WorkerSettings, db: RecordDatabase, client: Client, log: Logger, signal: AbortSignal): Promise<void> {
  if (configuration.mode !== 'training') return Promise.resolve();
  const deps = {
    book: moveBook(db),
    nightlyRun: (runKey: string) => completeNightlyRun(client, configuration.taskQueue, runKey),
    log: (details: Record<string, unknown>, line: string) => { log.info(details, line); },
  };
  return keepWalking(appUrl, deps, signal);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
