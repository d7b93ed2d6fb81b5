import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commandLine, findByArgument, identify } from '../processes/identity.mjs';
import type { ProcessIdentity } from '../processes/identity.mjs';

/** What postmaster.pid of a data folder says, when the process it names is really that server. */
export interface Postmaster {
  identity: ProcessIdentity;
  port: number;
  ready: boolean;
}

function isServerOf(data: string, pid: number): boolean {
  const [program, ...args] = commandLine(pid);
  return basename(program ?? '').startsWith('postgres') && args.includes(data);
}

/** The server that runs on that data folder, started by whichever earlier run. */
export function runningPostmaster(data: string): Postmaster | undefined {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  const identity = pid > 0 ? identify(pid) : undefined;
  if (!identity || !isServerOf(data, pid)) return undefined;
  return { identity, port: Number(lines[3]), ready: lines[7] === 'ready' };
}

/**
 * Removes postmaster.pid when no server runs on the data folder. PostgreSQL itself refuses to start
 * as long as any process, also a zombie or an unrelated later one, has the number written in it.
 */
export function clearStalePid(data: string): void {
  if (runningPostmaster(data)) return;
  if (findByArgument(data).some(({ pid }) => isServerOf(data, pid))) return;
  rmSync(join(data, 'postmaster.pid'), { force: true });
}
