import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, findByArgument, isRunning } from '../processes/identity.mjs';
import type { ProcessIdentity } from '../processes/identity.mjs';
import { launch } from '../processes/launch.js';
import { freePort } from '../processes/ports.js';
import { stopProcess } from '../processes/stop.js';
import { pause, until } from '../processes/wait.js';
import { SetupError } from '../say.js';
import type { Say } from '../say.js';
import { whyNotServing } from './connection.js';
import { resolveProgram } from './resolve.js';

export interface TemporalOptions {
  dataDir: string;
  namespace?: string;
  preferredPort?: number | undefined;
  say: Say;
}

export interface RunningTemporal {
  address: string;
  port: number;
  identity: ProcessIdentity;
  /** The process when this run started it; absent when it was taken over. */
  child?: ChildProcess;
}

const startTimeoutMs = 60_000;

/** The one file that holds the state of this installation's Temporal. */
export function stateFile(dataDir: string): string {
  return join(dataDir, 'temporal', 'temporal.sqlite');
}

function portOf(pid: number): number {
  const args = commandLine(pid);
  return Number(args[args.indexOf('--port') + 1]);
}

/** The server of an earlier run on the same file, recognised by the file in its command line. */
export function runningTemporal(dataDir: string): Omit<RunningTemporal, 'child'> | undefined {
  const identity = findByArgument(stateFile(dataDir))[0];
  if (!identity) return undefined;
  const port = portOf(identity.pid);
  return { identity, port, address: `127.0.0.1:${port}` };
}

async function takeOver(options: TemporalOptions, namespace: string): Promise<RunningTemporal | undefined> {
  const found = runningTemporal(options.dataDir);
  if (!found) return undefined;
  const serves = await until(async () => (await whyNotServing({ address: found.address, namespace })) === undefined, 5000, 300);
  if (serves) {
    options.say(`Temporal: draait nog van een eerdere start (proces ${found.identity.pid}, poort ${found.port}); overgenomen.`);
    return found;
  }
  options.say(`Temporal: het proces van een eerdere start (${found.identity.pid}) antwoordt niet; het wordt gestopt.`);
  await stopProcess(found.identity, 'SIGTERM', 10_000);
  return undefined;
}

async function attempt(program: string, options: TemporalOptions, namespace: string, port: number, logFile: string): Promise<RunningTemporal | undefined> {
  const address = `127.0.0.1:${port}`;
  const { child, identity } = await launch({
    program,
    args: ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--namespace', namespace,
      '--db-filename', stateFile(options.dataDir), '--log-level', 'warn'],
    logFile,
  });
  const end = performance.now() + startTimeoutMs;
  while (isRunning(identity) && performance.now() < end) {
    if ((await whyNotServing({ address, namespace }, 2000)) === undefined) return { address, port, identity, child };
    await pause(100);
  }
  await stopProcess(identity, 'SIGTERM', 5000);
  return undefined;
}

/**
 * Starts this installation's own Temporal development server with its state in one file under the
 * data folder, or takes over the one an earlier run left behind, and waits until it serves.
 * @throws SetupError with the way out when it cannot.
 */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  const { dataDir, namespace = 'default', say } = options;
  const logFile = join(dataDir, 'logs', 'temporal.log');
  mkdirSync(join(dataDir, 'temporal'), { recursive: true });
  const present = await takeOver(options, namespace);
  if (present) return present;
  const program = await resolveProgram(say);
  for (let tries = 0; tries < 4; tries += 1) {
    const port = await freePort(tries < 2 ? [options.preferredPort] : []);
    const server = await attempt(program, options, namespace, port, logFile);
    if (server) {
      say(`Temporal: poort ${port}, proces ${server.identity.pid}, gegevens in ${stateFile(dataDir)}.`);
      return server;
    }
    await pause(500);
  }
  const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-2).join(' | ') : '';
  throw new SetupError(`Temporal start niet: ${lines} (zie ${logFile}).`);
}
