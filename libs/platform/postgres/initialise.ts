import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../processes/launch.js';
import { SetupError } from '../say.js';
import type { Binaries } from './binaries.js';

/** The major version the database in that place was made with; undefined when there is none. */
export function dataVersion(place: string): number | undefined {
  const path = join(place, 'data', 'PG_VERSION');
  return existsSync(path) ? Number.parseInt(readFileSync(path, 'utf8'), 10) : undefined;
}

/**
 * Makes an empty database cluster in `<place>/data`. It is built beside it and renamed when whole,
 * so that a start that was cut off halfway leaves nothing that looks like a database.
 */
export function initialise(place: string, binaries: Binaries, password: string, account: Account | undefined): void {
  const draft = join(place, 'data.new');
  const passwordFile = join(place, 'password');
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  // A bare Debian knows only the locales C, C.utf8 and POSIX; Dutch sorting is asked for per query through ICU.
  const made = spawnSync(
    join(binaries.bin, 'initdb'),
    ['-D', draft, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions'],
    { encoding: 'utf8', cwd: '/', env: { ...process.env, TZ: 'UTC' }, ...(account && { uid: account.uid, gid: account.gid }) },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    throw new SetupError(`PostgreSQL kon in ${place} geen database aanmaken: ${(made.stderr || made.error?.message) ?? ''}`.trim());
  }
  renameSync(draft, join(place, 'data'));
}
