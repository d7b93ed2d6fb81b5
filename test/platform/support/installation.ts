import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../libs/platform/files.js';
import { findByArgument } from '../../../libs/platform/processes/identity.mjs';
import { signal } from '../../../libs/platform/processes/stop.js';
import { until } from '../../../libs/platform/processes/wait.js';
import { commonPlaceOf } from '../../../libs/platform/postgres/place.js';
import { readRunInfo } from '../../../libs/platform/supervisor/run-info.js';
import type { RunInfo } from '../../../libs/platform/supervisor/run-info.js';
import { stateFile } from '../../../libs/platform/temporal/start.js';

const listening = `
const server = require('node:http').createServer((request, response) => response.end(JSON.stringify({
  pid: process.pid, tz: process.env.TZ, owner: process.env.DATABASE_URL ?? null, app: process.env.DATABASE_APP_URL ?? null, temporal: process.env.TEMPORAL_ADDRESS })));
const port = process.argv.includes('--port') ? process.argv[process.argv.indexOf('--port') + 1] : process.env.AUTORITEIT_PORT;
server.listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
`;
const witness = listening.replace('process.env.AUTORITEIT_PORT', 'process.env.AUTORITEIT_WITNESS_PORT');
const waiting = `setInterval(() => undefined, 1000); process.on('SIGTERM', () => process.exit(0));`;

/** Programs that stand in for worker, API and training provider, so that the supervisor is tested by itself. */
export function standIns(folder: string): string {
  for (const [name, code] of [['worker', waiting], ['sequencer', waiting], ['witness', witness], ['api', listening], ['training-provider', listening], ['training-identity', listening]] as const) {
    const path = join(folder, 'apps', name, 'main.js');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
  return folder;
}

/** A folder to install in, open to the user that PostgreSQL runs as. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'autoriteit-platform-'));
  chmodSync(folder, 0o755);
  return folder;
}

export interface Started {
  child: ChildProcess;
  lines: string[];
  /** Resolves with the exit code, or the signal's name. */
  ended: Promise<number | string>;
}

export interface Installation {
  folder: string;
  data: string;
  start: (env?: NodeJS.ProcessEnv) => Started;
  /** Starts it and waits until it says that it is up. */
  startAndWait: (env?: NodeJS.ProcessEnv) => Promise<Started>;
  info: () => RunInfo;
  /** Ends whatever still runs on it, and removes it. */
  remove: () => Promise<void>;
}

/** An installation in a folder of its own; `account` runs it as another user. */
export function installationIn(folder: string, account?: { uid: number; gid: number }): Installation {
  const data = join(folder, '.autoriteit');
  const dist = standIns(join(folder, 'programs'));
  const script = join(projectRoot(), 'dist', 'test', 'platform', 'support', 'start-installation.js');

  function start(env: NodeJS.ProcessEnv = {}): Started {
    const child = spawn(process.execPath, [script, dist], { cwd: '/', env: { ...process.env, AUTORITEIT_DATA: data, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'], ...account });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => lines.push(...chunk.toString().trimEnd().split('\n')));
    return { child, lines, ended: new Promise((resolve) => child.once('close', (code, name) => { resolve(code ?? name ?? ''); })) };
  }

  async function startAndWait(env?: NodeJS.ProcessEnv): Promise<Started> {
    const started = start(env);
    const up = await until(() => started.lines.some((line) => line.startsWith('klaar')) || started.child.exitCode !== null, 60_000);
    if (!up || started.child.exitCode !== null) throw new Error(`Did not come up:\n${started.lines.join('\n')}`);
    return started;
  }

  function info(): RunInfo {
    const found = readRunInfo(data);
    if (!found) throw new Error('run.json is missing');
    return found;
  }

  async function remove(): Promise<void> {
    const elsewhere = existsSync(data) ? commonPlaceOf(data) : undefined;
    const places = [`--data=${data}`, stateFile(data), join(data, 'postgres', 'data'), ...(elsewhere ? [join(elsewhere, 'data')] : [])];
    signal(readRunInfo(data)?.supervisor, 'SIGKILL');
    for (const left of places.flatMap((place) => findByArgument(place))) signal(left, 'SIGKILL');
    await until(() => places.every((place) => findByArgument(place).length === 0), 5000);
    if (elsewhere) rmSync(elsewhere, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  return { folder, data, start, startAndWait, info, remove };
}
