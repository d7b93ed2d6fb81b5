import type { ChildProcess } from 'node:child_process';
import { readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../processes/identity.mjs';
import type { ProcessIdentity } from '../processes/identity.mjs';
import { launch } from '../processes/launch.js';
import type { Account } from '../processes/launch.js';
import { freePort } from '../processes/ports.js';
import { stopProcess } from '../processes/stop.js';
import { pause } from '../processes/wait.js';
import { SetupError } from '../say.js';
import type { Say } from '../say.js';
import { serverAccount } from './account.js';
import { findBinaries } from './binaries.js';
import type { Binaries } from './binaries.js';
import { localUrl, whyNot } from './connect.js';
import { dataVersion, initialise } from './initialise.js';
import { existingPlace, placeFor, runnable } from './place.js';
import { clearStalePid, runningPostmaster } from './postmaster.js';
import { databaseName, appRole, ensureDatabase, ownerRole } from './roles.js';
import { ensurePasswords } from './secrets.js';

export interface PostgresOptions {
  dataDir: string;
  /** Only for tests: without fsync, on data that nobody will miss. */
  throwAway?: boolean;
  preferredPort?: number | undefined;
  say: Say;
}

export interface RunningPostgres {
  ownerUrl: string;
  appUrl: string;
  superUrl: string;
  port: number;
  identity: ProcessIdentity;
  /** The folder that holds the database; outside the data folder when that one is closed to user postgres. */
  place: string;
  /** The process when this run started it; absent when it was taken over. */
  child?: ChildProcess;
}

type Server = Pick<RunningPostgres, 'port' | 'identity' | 'child'>;
type Setting = { place: string; data: string; binaries: Binaries; account: Account | undefined; logFile: string; superPassword: string };

// What was committed must outlive a kill -9 of the server, in tests too: so synchronous_commit stays on.
const quick = ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
const startTimeoutMs = 60_000;

function choose(place: string): Binaries {
  const all = findBinaries();
  const wanted = dataVersion(place);
  const chosen = wanted === undefined ? all[0] : all.find(({ major }) => major === wanted);
  if (chosen) return chosen;
  throw new SetupError(
    wanted === undefined
      ? 'Geen PostgreSQL gevonden: geef DATABASE_URL, installeer de pakketten opnieuw (npm ci) of installeer PostgreSQL (apt-get install postgresql).'
      : `De gegevens in ${place} zijn van PostgreSQL ${wanted} en dat programma is er niet: installeer postgresql-${wanted}, of geef DATABASE_URL.`,
  );
}

function endOfLog(path: string): string {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-3).join(' | ');
}

async function takeOver(setting: Setting, say: Say): Promise<Server | undefined> {
  const found = runningPostmaster(setting.data);
  if (!found) return undefined;
  const url = localUrl('postgres', setting.superPassword, found.port, 'postgres');
  const refusal = found.ready ? await whyNot(url) : { code: '', message: 'nog niet klaar' };
  if (!refusal) {
    say(`PostgreSQL: draait nog van een eerdere start (proces ${found.identity.pid}, poort ${found.port}); overgenomen.`);
    return { identity: found.identity, port: found.port };
  }
  say(`PostgreSQL: het proces van een eerdere start (${found.identity.pid}) antwoordt niet (${refusal.message}); het wordt gestopt.`);
  await stopProcess(found.identity, 'SIGINT', 20_000);
  return undefined;
}

/** Starts the server once; undefined when it stopped again for a reason that passes by itself. */
async function attempt(setting: Setting, port: number, throwAway: boolean): Promise<Server | undefined> {
  clearStalePid(setting.data);
  const { child, identity } = await launch({
    program: join(setting.binaries.bin, 'postgres'),
    args: ['-D', setting.data, '-c', `port=${port}`, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=',
      '-c', 'timezone=UTC', '-c', 'log_timezone=UTC', '-c', 'max_connections=200', ...(throwAway ? quick : [])],
    logFile: setting.logFile,
    account: setting.account,
  });
  const url = localUrl('postgres', setting.superPassword, port, 'postgres');
  const end = performance.now() + startTimeoutMs;
  while (isRunning(identity) && performance.now() < end) {
    const refusal = await whyNot(url, 2000);
    if (!refusal) return { child, identity, port };
    if (refusal.code === '28P01') {
      await stopProcess(identity, 'SIGINT', 10_000);
      throw new SetupError(`Het wachtwoord in secrets.json past niet bij de database in ${setting.place}: zet het bestand terug, of verplaats die map om opnieuw te beginnen.`);
    }
    await pause(40);
  }
  await stopProcess(identity, 'SIGINT', 5000);
  return undefined;
}

/** After a kill -9 the old server's children may need a moment to notice: it is tried again. */
async function startAnew(setting: Setting, options: PostgresOptions): Promise<Server> {
  for (let tries = 0; tries < 10; tries += 1) {
    const port = await freePort(tries < 5 ? [options.preferredPort] : []);
    const server = await attempt(setting, port, options.throwAway ?? false);
    if (server) {
      options.say(`PostgreSQL ${setting.binaries.version} (${setting.binaries.origin}): poort ${port}, proces ${server.identity.pid}, gegevens in ${setting.place}.`);
      return server;
    }
    await pause(300 * (tries + 1));
  }
  throw new SetupError(`PostgreSQL start niet: ${endOfLog(setting.logFile)} (zie ${setting.logFile}).`);
}

/**
 * Starts this installation's own PostgreSQL, or takes over the one an earlier run left behind,
 * and makes its roles and its database. Never two servers on one data folder.
 * @throws SetupError with the way out when it cannot.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataDir, say } = options;
  mkdirSync(dataDir, { recursive: true });
  const account = serverAccount(join(existingPlace(dataDir), 'data'));
  const place = placeFor(dataDir, account, say);
  const passwords = ensurePasswords(dataDir);
  const binaries = runnable(choose(place), account, say);
  if (dataVersion(place) === undefined) initialise(place, binaries, passwords.superuser, account);
  const setting: Setting = { place, data: join(place, 'data'), binaries, account, logFile: join(dataDir, 'logs', 'postgres.log'), superPassword: passwords.superuser };
  const server = (await takeOver(setting, say)) ?? (await startAnew(setting, options));
  const url = (role: string, password: string, database: string): string => localUrl(role, password, server.port, database);
  const superUrl = url('postgres', passwords.superuser, 'postgres');
  await ensureDatabase(superUrl, passwords, options.throwAway ? 'CREATEDB' : '');
  return { ...server, place, superUrl, ownerUrl: url(ownerRole, passwords.owner, databaseName), appUrl: url(appRole, passwords.app, databaseName) };
}
