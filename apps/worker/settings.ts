import { hostname } from 'node:os';
import { loadConfiguration, type Configuration } from '../../libs/platform/configuration.js';

/** What the worker needs to know of the installation. */
export interface WorkerSettings {
  readonly configuration: Configuration;
  readonly appUrl: string;
  /** Training only: where the web server that plays the providers listens. */
  readonly trainingProviderPort: number | null;
  readonly vantagePoint: string;
}

/** Reads the settings of the worker from its environment. @throws ConfigurationError, or an Error naming the setting that is missing. */
export function workerSettings(env: NodeJS.ProcessEnv = process.env): WorkerSettings {
  const configuration = loadConfiguration(env, 'app');
  const { appUrl } = configuration.database;
  if (appUrl === undefined) throw new Error('DATABASE_APP_URL ontbreekt: de worker heeft de verbinding van de toepassing nodig.');
  const port = Number(env['AUTORITEIT_TRAINING_PROVIDER_PORT']);
  return { configuration, appUrl, trainingProviderPort: Number.isInteger(port) && port > 0 ? port : null, vantagePoint: env['AUTORITEIT_VANTAGE_POINT'] ?? hostname() };
}
