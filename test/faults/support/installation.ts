import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { projectRoot } from '../../../libs/platform/files.js';
import { findByArgument, type ProcessIdentity } from '../../../libs/platform/processes/identity.mjs';
import { signal } from '../../../libs/platform/processes/stop.js';
import { localUrl } from '../../../libs/platform/postgres/connect.js';
import { databaseName, ownerRole } from '../../../libs/platform/postgres/roles.js';
import { existingPasswords } from '../../../libs/platform/postgres/secrets.js';
import { readRunInfo, type RunInfo } from '../../../libs/platform/supervisor/run-info.js';
import { stateFile } from '../../../libs/platform/temporal/start.js';
import { installationLocationKeys, type LocationKeys } from '../../../libs/locations/keys.js';

export type Part = 'worker' | 'api' | 'postgresql' | 'temporal';

/** A whole installation as `npm start` makes it, in a folder of its own, with what hurts it. */
export interface Installation {
  readonly data: string;
  readonly url: () => string;
  readonly temporalAddress: () => string;
  /** The process that run.json names for this part, whether it runs or has just been killed. */
  readonly processOf: (part: Part) => ProcessIdentity;
  /** kill -9; the supervisor has to bring it back. */
  readonly kill: (part: Part) => void;
  readonly signalTo: (part: Part, name: NodeJS.Signals) => void;
  /** Runs a command of `autoriteit` to its end and gives what it printed. @throws where it fails. */
  readonly command: (...args: string[]) => Promise<string>;
  readonly sql: <T extends object>(text: string, values?: readonly unknown[]) => Promise<readonly T[]>;
  /** The keys that its processes keep locations with. */
  readonly locationKeys: () => LocationKeys;
  readonly remove: () => Promise<void>;
}

const cli = join(projectRoot(), 'dist', 'apps', 'cli', 'main.js');
const startPatienceMs = 120_000;

/** Starts it with these settings besides its own folder, and waits until its example is loaded. */
export async function startInstallation(settings: NodeJS.ProcessEnv = {}): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'autoriteit-faults-'));
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const env = { ...process.env, AUTORITEIT_DATA: data, NODE_OPTIONS: '', TZ: 'UTC', ...settings };
  for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'TEMPORAL_ADDRESS', 'AUTORITEIT_PORT']) Reflect.deleteProperty(env, name);
  const lines: string[] = [];
  const child = spawn(process.execPath, [cli, 'start'], { cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  await waitFor('the installation to come up', () => {
    if (child.exitCode !== null) throw new Error(`It ended:\n${lines.join('')}`);
    return Promise.resolve(lines.join('').includes('Stoppen:'));
  }, startPatienceMs);

  const info = (): RunInfo => {
    const found = readRunInfo(data);
    if (found === undefined) throw new Error('run.json is missing.');
    return found;
  };
  const processOf = (part: Part): ProcessIdentity => {
    const identity = info().processes[part];
    if (identity === undefined) throw new Error(`There is no process ${part}: ${Object.keys(info().processes).join(', ')}`);
    return identity;
  };
  const signalTo = (part: Part, name: NodeJS.Signals): void => { signal(processOf(part), name); };
  return {
    data,
    url: () => info().apiUrl,
    temporalAddress: () => info().temporalAddress,
    processOf,
    signalTo,
    kill: (part) => { signalTo(part, 'SIGKILL'); },
    command: (...args) => run(args, env),
    locationKeys: () => installationLocationKeys({ mode: 'training', dataDir: data, locationKeys: undefined }),
    sql: (text, values = []) => query(localUrl(ownerRole, existingPasswords(data)?.owner ?? '', info().ports.postgres ?? 0, databaseName), text, values),
    remove: async () => {
      child.kill('SIGTERM');
      await waitFor('the installation to stop', () => Promise.resolve(child.exitCode !== null || child.signalCode !== null), 40_000).catch(() => child.kill('SIGKILL'));
      for (const left of [`--data=${data}`, stateFile(data), join(data, 'postgres', 'data')].flatMap((mark) => findByArgument(mark))) signal(left, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`autoriteit ${args.join(' ')} ended with ${String(code)}: ${output}`));
    });
  });
}

async function query<T extends object>(url: string, text: string, values: readonly unknown[]): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

export async function waitFor(what: string, reached: () => Promise<boolean>, patienceMs: number): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < patienceMs) {
    if (await reached()) return;
    await pause(100);
  }
  throw new Error(`Waited in vain for ${what}.`);
}
