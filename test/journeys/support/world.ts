import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { nightlyRunsIn } from '../../../apps/api/adapters/nightly-runs.js';
import { serverChecks } from '../../../apps/api/adapters/server-checks.js';
import { trainingProviderAt } from '../../../apps/api/adapters/training-provider.js';
import { createApi, type RunningApi } from '../../../apps/api/create-api.js';
import { engineClient } from '../../../apps/cli/journey/client.js';
import { trainingClock, type Clock } from '../../../apps/cli/journey/stage.js';
import { keepWalking } from '../../../apps/worker/training-clock/keep-walking.js';
import { moveBook } from '../../../apps/worker/training-clock/move-book.js';
import { throwAwaySealer } from '../../../libs/evidence/seal/instrument-key.js';
import { atAmsterdam, localDate } from '../../../libs/law/calendar/local-date.js';
import { TRAINING_ACCOUNT } from '../../../libs/money/payments/own-accounts.js';
import { createLogger } from '../../../libs/platform/logging.js';
import { completeNightlyRun } from '../../../libs/process/nightly-run.js';
import { identityProcess, signInAt } from '../../api/rights/browser.js';
import { locationKeys } from '../../record/location-keys.js';
import { startEngine, type Engine } from '../../workflows/support/engine.js';
import { openBrowser, windowsOf, type Windows } from './browser.js';
import { signedLog, type SignedLog } from './signed-log.js';

/** A whole installation with its workbench, and people who look at it; started once for all journeys. */
export interface World {
  readonly engine: Engine;
  readonly api: RunningApi;
  readonly clock: Clock;
  readonly log: SignedLog;
  readonly complaints: Windows['complaints'];
  /** A page of somebody who signed in. */
  readonly as: (user: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function startWorld(): Promise<World> {
  const identityFolder = mkdtempSync(join(tmpdir(), 'autoriteit-identity-'));
  const [engine, identity, browser] = await Promise.all([startEngine({ clockFrom: atAmsterdam(localDate('2025-03-07'), '17:55') }), identityProcess(identityFolder), openBrowser()]);
  const log = signedLog(engine.ownerUrl);
  const api = await createApi(
    {
      signIn: signInAt(identity.issuer, identityFolder),
      mode: 'training',
      databaseUrl: engine.appUrl,
      port: 0,
      trustUserHeader: true,
      poolSize: 6,
      sealer: throwAwaySealer(),
      locationKeys,
      logPolicy: () => log.policy,
      bankAccounts: [TRAINING_ACCOUNT],
    },
    { nightlyRuns: nightlyRunsIn(engine.client, engine.taskQueue), trainingProvider: trainingProviderAt(engine.provider.port), servers: serverChecks(process.env['AUTORITEIT_TEST_TEMPORAL'] ?? '') },
    createLogger('api', 'error'),
  );
  const stopping = new AbortController();
  const walking = walk(engine, stopping.signal);
  const windows = windowsOf(browser, api.url);
  return {
    engine,
    api,
    clock: trainingClock(engineClient(api.url), 'admin-1', 'journeys'),
    log,
    complaints: windows.complaints,
    as: windows.of,
    close: async () => {
      stopping.abort();
      await Promise.allSettled([closed(browser), walking]);
      await api.close();
      await identity.close();
      rmSync(identityFolder, { recursive: true, force: true });
      await engine.stop();
    },
  };
}

const closed = (browser: Browser): Promise<void> => browser.close();

/** Moves of the clock that are asked for on the screen are carried out as a worker does. */
function walk({ db, appUrl, client, taskQueue }: Engine, signal: AbortSignal): Promise<void> {
  const deps = { book: moveBook(db), nightlyRun: (runKey: string) => completeNightlyRun(client, taskQueue, `${taskQueue}/${runKey}`), log: () => undefined };
  return keepWalking(appUrl, deps, signal);
}
