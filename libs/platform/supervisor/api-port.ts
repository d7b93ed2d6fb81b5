import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '../configuration.js';
import { tryLock } from '../processes/lock.mjs';
import { freePort, isFree } from '../processes/ports.js';
import { SetupError } from '../say.js';
import type { Say } from '../say.js';

const usual = [8600, 8601, 8602, 8603, 8604];

/** Between finding a port free and the API taking it lie seconds in which another folder's start must not find it too. */
function reserved(port: number): boolean {
  const lock = tryLock(join(tmpdir(), `autoriteit-ports-${userInfo().uid}`, String(port)));
  return lock.taken || lock.process.pid === process.pid;
}

async function firstFree(ports: readonly (number | undefined)[]): Promise<number> {
  for (const port of ports) {
    if (port !== undefined && (await isFree(port)) && reserved(port)) return port;
  }
  return freePort();
}

/**
 * The port for the API: AUTORITEIT_PORT, else the one of the last run, else 8600 or just above, else
 * any free one. It stays reserved for this process among the installations of this user.
 * @throws SetupError in production when AUTORITEIT_PORT is taken: others rely on that number.
 */
export async function apiPort(configuration: Configuration, lastPort: number | undefined, say: Say): Promise<number> {
  const { port: wanted, mode } = configuration;
  if (wanted === undefined) return firstFree([lastPort, ...usual]);
  if ((await isFree(wanted)) && reserved(wanted)) return wanted;
  if (mode === 'production') throw new SetupError(`Poort ${wanted} (AUTORITEIT_PORT) is bezet.`);
  const other = await firstFree([lastPort, ...usual]);
  say(`API: poort ${wanted} (AUTORITEIT_PORT) is bezet; het wordt poort ${other}.`);
  return other;
}
