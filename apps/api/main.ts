import { existsSync, readFileSync } from 'node:fs';
import { logPolicy } from '../../libs/audit/log-policy.js';
import { installationSealer } from '../../libs/evidence/seal/instrument-key.js';
import { installationLocationKeys } from '../../libs/locations/keys.js';
import { loadConfiguration, type Configuration } from '../../libs/platform/configuration.js';
import { createLogger } from '../../libs/platform/logging.js';
import { SetupError } from '../../libs/platform/say.js';
import { temporalClient } from '../../libs/process/connection.js';
import { nightlyRunsIn } from './adapters/nightly-runs.js';
import { serverChecks } from './adapters/server-checks.js';
import { trainingProviderAt } from './adapters/training-provider.js';
import { createApi } from './create-api.js';
import type { ApiPorts, ApiSettings } from './ports.js';

const usualPort = 8600;

/** The process of the API; runs until SIGTERM or SIGINT, and finishes what it is answering. */
async function main(): Promise<void> {
  const configuration = loadConfiguration(process.env, 'app');
  const log = createLogger('api', configuration.logLevel);
  const api = await createApi(settingsOf(configuration), portsOf(configuration), log);
  log.info({ port: Number(new URL(api.url).port), mode: configuration.mode }, 'the API is up');
  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'the API stops');
    api.close().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'the API did not stop well');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function settingsOf(configuration: Configuration): ApiSettings {
  const { appUrl } = configuration.database;
  if (appUrl === undefined) throw new SetupError('DATABASE_APP_URL ontbreekt: de API heeft de verbinding van de toepassing nodig.');
  const training = configuration.mode === 'training';
  return { mode: configuration.mode, databaseUrl: appUrl, port: configuration.port ?? usualPort, host: training ? '127.0.0.1' : '0.0.0.0', trustUserHeader: training && configuration.signIn.trustUserHeader, sealer: installationSealer(configuration), locationKeys: installationLocationKeys(configuration), logPolicy: () => logPolicy(configuration), authorityName: configuration.authorityName, bankAccounts: configuration.bankAccounts, sessionLimits: configuration.signIn.sessionLimits, ...signInOf(configuration), ...(configuration.metricsToken === undefined ? {} : { metricsToken: configuration.metricsToken }) };
}

/** Nobody signs in where no provider is set; production does not start without. */
function signInOf({ mode, oidcIssuer, signIn: { clientId, clientKey, workbenchUrl, audience } }: Configuration): Pick<ApiSettings, 'signIn'> {
  if (oidcIssuer === undefined || clientKey === undefined) return {};
  const settings = { issuer: oidcIssuer, clientId, clientKey: () => (existsSync(clientKey) ? readFileSync(clientKey, 'utf8') : clientKey), audience, training: mode === 'training' };
  return { signIn: { ...settings, ...(workbenchUrl === undefined ? {} : { workbenchUrl }) } };
}

function portsOf({ temporal, taskQueue, trainingProviderPort }: Configuration): ApiPorts {
  return {
    nightlyRuns: nightlyRunsIn(temporalClient(temporal), taskQueue),
    trainingProvider: trainingProviderAt(trainingProviderPort),
    servers: serverChecks(temporal.address ?? '127.0.0.1:7233'),
  };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof SetupError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
