import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Account } from '../processes/launch.js';
import type { Say } from '../say.js';
import { mayUse } from './account.js';
import type { Binaries } from './binaries.js';

/** Where root keeps what user postgres must reach when the checkout lies in a closed folder. */
export const commonFolder = '/var/lib/autoriteit';

/** The folder in common ground that belongs to that data folder. */
export function commonPlaceOf(dataDir: string): string {
  return join(commonFolder, createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16));
}

/** The folder that holds this installation's database: the one in use, else the one that will be made. */
export function existingPlace(dataDir: string): string {
  const usual = join(dataDir, 'postgres');
  const common = commonPlaceOf(dataDir);
  return !existsSync(join(usual, 'data')) && existsSync(join(common, 'data')) ? common : usual;
}

function ownFolder(path: string, account: Account | undefined): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  if (account) chownSync(path, account.uid, account.gid);
  return path;
}

function commonGround(): void {
  mkdirSync(join(commonFolder, 'bin'), { recursive: true });
  chmodSync(commonFolder, 0o755);
  chmodSync(join(commonFolder, 'bin'), 0o755);
}

/**
 * The folder for the database, made and given to the account. A folder that user postgres cannot
 * enter (a checkout under a home of mode 0700) is left for /var/lib/autoriteit/<hash of the folder>.
 */
export function placeFor(dataDir: string, account: Account | undefined, say: Say): string {
  const place = existingPlace(dataDir);
  if (place !== join(dataDir, 'postgres')) return ownFolder(place, account);
  if (mayUse(account, '-x', dataDir)) return ownFolder(place, account);
  if (existsSync(join(place, 'data'))) {
    say(`PostgreSQL: gebruiker ${account?.name ?? ''} kan niet meer bij ${place}; maak de mappen daarboven weer toegankelijk (chmod o+x).`);
  }
  commonGround();
  const common = commonPlaceOf(dataDir);
  say(`PostgreSQL: gebruiker ${account?.name ?? ''} kan niet in ${dataDir}; de gegevens staan in ${common}.`);
  return ownFolder(common, account);
}

/** The programs at a place the account can run them from, copied to common ground when needed. */
export function runnable(binaries: Binaries, account: Account | undefined, say: Say): Binaries {
  const reachable = mayUse(account, '-x', join(binaries.bin, 'postgres')) && mayUse(account, '-r', join(binaries.home, 'share'));
  if (reachable) return binaries;
  commonGround();
  const home = join(commonFolder, 'bin', `pg-${binaries.version}-${process.arch}`);
  if (!existsSync(home)) {
    const draft = mkdtempSync(`${home}.new-`);
    cpSync(binaries.home, draft, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', draft]);
    try {
      renameSync(draft, home);
    } catch {
      // Another folder's start copied them in the meantime.
      rmSync(draft, { recursive: true, force: true });
    }
    say(`PostgreSQL: programma's gekopieerd naar ${home}, omdat gebruiker ${account?.name ?? ''} niet bij ${binaries.home} kan.`);
  }
  return { ...binaries, home, bin: join(home, 'bin') };
}
