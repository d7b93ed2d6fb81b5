import type { ChildProcess } from 'node:child_process';
import { isRunning } from '../processes/identity.mjs';
import type { ProcessIdentity } from '../processes/identity.mjs';
import { stopProcess } from '../processes/stop.js';
import { pause } from '../processes/wait.js';
import type { Say } from '../say.js';

export interface Running {
  identity: ProcessIdentity;
  /** Absent for a process that an earlier run left behind. */
  child?: ChildProcess;
}

/** One of the processes that together are an installation. */
export interface Service {
  name: string;
  start: () => Promise<Running>;
  stopSignal: NodeJS.Signals;
  graceMs: number;
  /** Why it does not answer now; undefined when it does. Asked for the log only: a process that hangs is not killed. */
  whyNot?: () => Promise<string | undefined>;
}

export interface Supervised {
  name: string;
  identity: () => ProcessIdentity | undefined;
  stop: () => Promise<void>;
}

const longestWaitMs = 30_000;
const steadyMs = 60_000;

/** The wait before a restart: almost none for the first, then doubling to half a minute. */
export function backOff(failures: number): number {
  return failures <= 1 ? 200 : Math.min(longestWaitMs, 500 * 2 ** (failures - 1));
}

async function ended(running: Running): Promise<string> {
  const { child, identity } = running;
  const goesOn = child ? () => child.exitCode === null && child.signalCode === null : () => isRunning(identity);
  while (goesOn()) await pause(child ? 100 : 500);
  if (child?.signalCode) return `beëindigd door ${child.signalCode}`;
  return typeof child?.exitCode === 'number' ? `gestopt met code ${child.exitCode}` : 'gestopt';
}

const inSeconds = (ms: number): string => `${String(ms / 1000).replace('.', ',')} s`;

/**
 * Keeps a service running that has been started: when its process ends, it is started again, ever
 * later while it keeps failing, and one line says which process and why.
 * @param onChange called with every new process.
 */
export function supervise(service: Service, first: Running, say: Say, onChange: () => void): Supervised {
  let running = first;
  let stopping = false;
  let failures = 0;

  async function restart(reason: string): Promise<void> {
    failures += 1;
    const wait = backOff(failures);
    say(`${service.name} (proces ${running.identity.pid}) is ${reason}; herstart over ${inSeconds(wait)}.`);
    await pause(wait);
    if (stopping) return;
    try {
      running = await service.start();
      onChange();
    } catch (error) {
      say(`${service.name} start niet: ${(error as Error).message}`);
    }
  }

  async function watch(): Promise<void> {
    while (!stopping) {
      const begin = performance.now();
      const reason = await ended(running);
      if (stopping) return;
      if (performance.now() - begin > steadyMs) failures = 0;
      await restart(reason);
    }
  }

  const watching = watch();
  return {
    name: service.name,
    identity: () => running.identity,
    stop: async () => {
      stopping = true;
      const byItself = await stopProcess(running.identity, service.stopSignal, service.graceMs);
      if (!byItself) say(`${service.name} (proces ${running.identity.pid}) stopte niet binnen ${inSeconds(service.graceMs)} en is beëindigd.`);
      await watching;
      // A restart that was under way when the stop came has put up a new process.
      await stopProcess(running.identity, service.stopSignal, service.graceMs);
    },
  };
}
