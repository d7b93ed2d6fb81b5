import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ProcessIdentity } from './processes/identity.mjs';
import { isRunning } from './processes/identity.mjs';
import { signal, stopProcess } from './processes/stop.js';
import { until } from './processes/wait.js';
import { asRole, logRoles } from './postgres/roles.js';
import type { LogRole } from './postgres/roles.js';
import { ensurePasswords } from './postgres/secrets.js';
import { startPostgres } from './postgres/start.js';
import { startTemporal, stateFile } from './temporal/start.js';
import { makeThrowAwayFolder, removeThrowAwayFolder } from './throw-away.js';
import type { Say } from './say.js';

export interface ServersOptions {
  /** Where their data go; with `throwAway` a new temporary folder is made when left out. */
  dataDir?: string;
  /** Without fsync, and removed with everything in it by `stop`. */
  throwAway: true;
  only?: readonly ('postgres' | 'temporal')[];
  say?: Say;
}

/** PostgreSQL and Temporal on data of their own, with what a test needs to hurt them. */
export interface Servers {
  dataDir: string;
  ownerUrl: string;
  appUrl: string;
  superUrl: string;
  /** The connection of a role of the audit log. */
  logUrl: (role: LogRole) => string;
  temporalAddress: string;
  pids: () => { postgres: number | undefined; temporal: number | undefined };
  /** kill -9, and waits until the process is gone. */
  killPostgres: () => Promise<void>;
  /** Starts it again on the same port and data. */
  restartPostgres: () => Promise<void>;
  killTemporal: () => Promise<void>;
  restartTemporal: () => Promise<void>;
  /** Stops Temporal and throws its state away; `restartTemporal` then starts an empty one on the same port. */
  dropTemporalState: () => Promise<void>;
  /** Stops both and removes the folder. */
  stop: () => Promise<void>;
}

async function kill(identity: ProcessIdentity | undefined): Promise<void> {
  signal(identity, 'SIGKILL');
  await until(() => !isRunning(identity), 10_000);
}

/**
 * Starts PostgreSQL (with both roles and an empty database) and a Temporal development server in a
 * throw-away folder, for tests. URLs and address stay the same when a server is killed and restarted.
 */
export async function startServers(options: ServersOptions): Promise<Servers> {
  const { dataDir = makeThrowAwayFolder(), only = ['postgres', 'temporal'], say = () => undefined } = options;
  const postgresAt = (preferredPort?: number): ReturnType<typeof startPostgres> => startPostgres({ dataDir, throwAway: true, say, preferredPort });
  const temporalAt = (preferredPort?: number): ReturnType<typeof startTemporal> => startTemporal({ dataDir, say, preferredPort });
  let [postgres, temporal] = await Promise.all([
    only.includes('postgres') ? postgresAt() : undefined,
    only.includes('temporal') ? temporalAt() : undefined,
  ]);
  return {
    dataDir,
    ownerUrl: postgres?.ownerUrl ?? '',
    appUrl: postgres?.appUrl ?? '',
    superUrl: postgres?.superUrl ?? '',
    logUrl: (role) => (postgres === undefined ? '' : asRole(postgres.appUrl, logRoles[role], ensurePasswords(dataDir)[role])),
    temporalAddress: temporal?.address ?? '',
    pids: () => ({ postgres: postgres?.identity.pid, temporal: temporal?.identity.pid }),
    killPostgres: () => kill(postgres?.identity),
    restartPostgres: async () => { postgres = await postgresAt(postgres?.port); },
    killTemporal: () => kill(temporal?.identity),
    restartTemporal: async () => { temporal = await temporalAt(temporal?.port); },
    dropTemporalState: async () => {
      await stopProcess(temporal?.identity, 'SIGTERM', 10_000);
      rmSync(dirname(stateFile(dataDir)), { recursive: true, force: true });
    },
    stop: () => removeThrowAwayFolder(dataDir),
  };
}
