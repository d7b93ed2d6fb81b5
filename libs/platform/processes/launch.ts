import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { identify } from './identity.mjs';
import type { ProcessIdentity } from './identity.mjs';

const largestLog = 20 * 1024 * 1024;

/** Who a server runs as, when that is not the user who starts it. */
export interface Account {
  uid: number;
  gid: number;
  name: string;
}

export interface Program {
  program: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  logFile: string;
  account?: Account | undefined;
  cwd?: string;
}

export interface Launched {
  child: ChildProcess;
  identity: ProcessIdentity;
}

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > largestLog) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o640);
}

/**
 * Starts a program in a session of its own, so that Ctrl-C in the terminal reaches only the
 * supervisor, which stops the others in the right order. Its output goes to the log file.
 */
export async function launch(what: Program): Promise<Launched> {
  const log = openLog(what.logFile);
  try {
    const child = spawn(what.program, what.args, {
      cwd: what.cwd ?? '/',
      detached: true,
      env: { ...(what.env ?? process.env), TZ: 'UTC' },
      stdio: ['ignore', log, log],
      ...(what.account && { uid: what.account.uid, gid: what.account.gid }),
    });
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    const pid = child.pid ?? 0;
    return { child, identity: identify(pid) ?? { pid, start: 'gone' } };
  } finally {
    closeSync(log);
  }
}
