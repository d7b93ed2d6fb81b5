import type { Configuration } from '../configuration.js';
import { whyNot } from '../postgres/connect.js';
import { asRole, ensureAppRole, logRoles } from '../postgres/roles.js';
import { ensurePasswords } from '../postgres/secrets.js';
import { startPostgres } from '../postgres/start.js';
import type { RunningPostgres } from '../postgres/start.js';
import { SetupError } from '../say.js';
import type { Say } from '../say.js';
import { whyNotServing } from '../temporal/connection.js';
import { startTemporal } from '../temporal/start.js';
import type { RunningTemporal } from '../temporal/start.js';
import type { LogAddresses } from './child-environment.js';
import type { Service } from './supervise.js';

/** A server of this installation, with what has to be known to supervise it; or one that others run. */
export interface DatabaseHere {
  ownerUrl: string;
  appUrl: string;
  log: LogAddresses;
  own?: { service: Service; running: RunningPostgres };
}

export interface ProcessHere {
  address: string;
  own?: { service: Service; running: RunningTemporal };
}

async function elsewhere(configuration: Configuration, ownerUrl: string, say: Say): Promise<DatabaseHere> {
  const refusal = await whyNot(ownerUrl);
  if (refusal) throw new SetupError(`De database van DATABASE_URL is niet bereikbaar (${refusal.message}): controleer het adres en of de server draait.`);
  say('PostgreSQL: de database van DATABASE_URL.');
  const { appUrl: given, sequencerUrl, readerUrl } = configuration.database;
  const log = { sequencerUrl, readerUrl };
  if (!given) return { ownerUrl, appUrl: await ensureAppRole(ownerUrl, ensurePasswords(configuration.dataDir)), log: { ...logAddresses(ownerUrl, configuration.dataDir), ...(sequencerUrl === undefined ? {} : log) } };
  const appRefusal = await whyNot(given);
  if (appRefusal) throw new SetupError(`De database van DATABASE_APP_URL is niet bereikbaar (${appRefusal.message}).`);
  return { ownerUrl, appUrl: given, log };
}

/** The connections of the log's roles on the same server, with the passwords of this installation. */
function logAddresses(url: string, dataDir: string): LogAddresses {
  const passwords = ensurePasswords(dataDir);
  return { sequencerUrl: asRole(url, logRoles.sequencer, passwords.sequencer), readerUrl: asRole(url, logRoles.reader, passwords.reader) };
}

/** DATABASE_URL when given, else this installation's own PostgreSQL, started or taken over. */
export async function database(configuration: Configuration, lastPort: number | undefined, say: Say): Promise<DatabaseHere> {
  const { dataDir } = configuration;
  if (configuration.database.ownerUrl) return elsewhere(configuration, configuration.database.ownerUrl, say);
  let running = await startPostgres({ dataDir, preferredPort: lastPort, say });
  const service: Service = {
    name: 'PostgreSQL',
    // The others know its port: it comes back on the same one.
    start: async () => { running = await startPostgres({ dataDir, preferredPort: running.port, say }); return running; },
    // Fast shutdown: rolls back what is open, loses nothing that was committed.
    stopSignal: 'SIGINT',
    graceMs: 60_000,
    whyNot: async () => (await whyNot(running.superUrl))?.message,
  };
  return { ownerUrl: running.ownerUrl, appUrl: running.appUrl, log: logAddresses(running.appUrl, dataDir), own: { service, running } };
}

/** TEMPORAL_ADDRESS when given, else this installation's own development server, started or taken over. */
export async function temporal(configuration: Configuration, lastPort: number | undefined, say: Say): Promise<ProcessHere> {
  const { dataDir, temporal: settings } = configuration;
  const { address, namespace } = settings;
  if (address) {
    const refusal = await whyNotServing({ ...settings, address }, 10_000);
    if (refusal) throw new SetupError(`Temporal op TEMPORAL_ADDRESS ${address} (namespace ${namespace}) is niet bereikbaar: ${refusal}`);
    say(`Temporal: het cluster op ${address}, namespace ${namespace}.`);
    return { address };
  }
  let running = await startTemporal({ dataDir, namespace, preferredPort: lastPort, say });
  const service: Service = {
    name: 'Temporal',
    start: async () => { running = await startTemporal({ dataDir, namespace, preferredPort: running.port, say }); return running; },
    stopSignal: 'SIGTERM',
    graceMs: 15_000,
    whyNot: () => whyNotServing({ address: running.address, namespace }),
  };
  return { address: running.address, own: { service, running } };
}
