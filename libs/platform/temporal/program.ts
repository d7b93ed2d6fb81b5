import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { builtProgram, downloadFolder } from './cache.js';

/** What `temporal --version` answers, on one line; undefined when that program does not run. */
export function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? stdout.trim().split('\n')[0] : undefined;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The `temporal` program on the search path. */
export function onPath(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return (env['PATH'] ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, 'temporal')).find(executable);
}

/** The program that the SDK downloaded earlier. */
export function downloaded(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folder = downloadFolder(env);
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder).filter((name) => /^temporal-[^.]*[\w.-]*$/.test(name) && !name.includes('downloading'))
    .map((name) => join(folder, name)).find(executable);
}

/** Step 2: a program that is there already, on the search path or in the cache folder. */
export function presentProgram(env: NodeJS.ProcessEnv = process.env): { path: string; version: string } | undefined {
  for (const path of [onPath(env), builtProgram(env), downloaded(env)]) {
    const version = path !== undefined && existsSync(path) ? versionOf(path) : undefined;
    if (path !== undefined && version !== undefined) return { path, version };
  }
  return undefined;
}
