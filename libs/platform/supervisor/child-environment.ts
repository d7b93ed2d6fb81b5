import type { Configuration } from '../configuration.js';
import type { RunInfo } from './run-info.js';

/** Where the servers of this installation are. */
export interface Addresses {
  ownerUrl: string;
  appUrl: string;
  temporalAddress: string;
}

/**
 * The environment of the processes that the supervisor starts. Only what changes the structure of
 * the database gets the owner's connection; the worker and the API get the role that owns nothing.
 */
export function childEnvironment(configuration: Configuration, addresses: Addresses, ports: RunInfo['ports'], role: 'owner' | 'app'): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    TZ: 'UTC',
    AUTORITEIT_MODE: configuration.mode,
    AUTORITEIT_DATA: configuration.dataDir,
    AUTORITEIT_PORT: String(ports.api),
    AUTORITEIT_TASK_QUEUE: configuration.taskQueue,
    DATABASE_URL: addresses.ownerUrl,
    DATABASE_APP_URL: addresses.appUrl,
    TEMPORAL_ADDRESS: addresses.temporalAddress,
    TEMPORAL_NAMESPACE: configuration.temporal.namespace,
  };
  if (ports.trainingProvider !== undefined) env['AUTORITEIT_TRAINING_PROVIDER_PORT'] = String(ports.trainingProvider);
  if (ports.trainingMail !== undefined) env['AUTORITEIT_TRAINING_MAIL_PORT'] = String(ports.trainingMail);
  if (role === 'app') delete env['DATABASE_URL'];
  return env;
}
