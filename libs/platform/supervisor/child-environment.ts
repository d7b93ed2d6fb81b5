import { join } from 'node:path';
import type { Configuration } from '../configuration.js';
import type { RunInfo } from './run-info.js';

/** Where the servers of this installation are. */
export interface Addresses {
  ownerUrl: string;
  appUrl: string;
  temporalAddress: string;
}

/** The connections of the roles of the audit log; absent where the database is run by others who gave none. */
export interface LogAddresses {
  sequencerUrl: string | undefined;
  readerUrl: string | undefined;
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
  if (ports.trainingIdentity !== undefined) Object.assign(env, trainingSignIn(configuration, ports.trainingIdentity));
  if (role === 'app') delete env['DATABASE_URL'];
  // Only the sequencer signs, and only the witness cosigns.
  for (const name of ['AUTORITEIT_LOG_KEY', 'AUTORITEIT_WITNESS_KEY', 'DATABASE_SEQUENCER_URL', 'DATABASE_READER_URL']) if (role === 'app') Reflect.deleteProperty(env, name);
  return env;
}

/** How a training signs in: at its own provider, and, unless that was refused, by whoever the header names, which `journey` and the example use. */
function trainingSignIn({ dataDir, oidcIssuer }: Configuration, port: number): NodeJS.ProcessEnv {
  const own = oidcIssuer === undefined ? { AUTORITEIT_OIDC_ISSUER: `http://127.0.0.1:${String(port)}`, AUTORITEIT_OIDC_CLIENT_ID: 'autoriteit', AUTORITEIT_OIDC_CLIENT_KEY: join(dataDir, 'identity', 'api.pem') } : {};
  return { ...own, AUTORITEIT_TRUST_USER_HEADER: process.env['AUTORITEIT_TRUST_USER_HEADER'] ?? 'yes' };
}

/** The environment of the sequencer: its own roles and its key, and neither the application nor the owner. */
export function sequencerEnvironment(configuration: Configuration, addresses: LogAddresses, ports: RunInfo['ports']): NodeJS.ProcessEnv {
  const { sequencerUrl, readerUrl } = addresses;
  const env = logEnvironment(configuration, ports);
  return { ...env, ...(sequencerUrl === undefined ? {} : { DATABASE_SEQUENCER_URL: sequencerUrl }), ...(readerUrl === undefined ? {} : { DATABASE_READER_URL: readerUrl }) };
}

/** The environment of the witness of a training: no connection to any database, and not the key of the log. */
export function witnessEnvironment(configuration: Configuration, ports: RunInfo['ports']): NodeJS.ProcessEnv {
  const env = logEnvironment(configuration, ports);
  for (const name of ['AUTORITEIT_LOG_KEY', 'DATABASE_SEQUENCER_URL', 'DATABASE_READER_URL']) Reflect.deleteProperty(env, name);
  return env;
}

function logEnvironment({ mode, dataDir }: Configuration, ports: RunInfo['ports']): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, TZ: 'UTC', AUTORITEIT_MODE: mode, AUTORITEIT_DATA: dataDir };
  for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'AUTORITEIT_SEAL_KEY']) Reflect.deleteProperty(env, name);
  if (ports.witness !== undefined) env['AUTORITEIT_WITNESS_PORT'] = String(ports.witness);
  return env;
}
