import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import type { Account } from '../processes/launch.js';
import { SetupError } from '../say.js';

const name = 'postgres';

function lookUp(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout), name };
}

/** The programs that make a system user: those of Debian and Red Hat, else those of Alpine. */
function create(): void {
  const made = spawnSync('groupadd', ['--system', '--force', name]).status === 0
    && spawnSync('useradd', ['--system', '--gid', name, '--no-create-home', '--shell', '/usr/sbin/nologin', name]).status === 0;
  if (made) return;
  spawnSync('addgroup', ['-S', name]);
  spawnSync('adduser', ['-S', '-D', '-H', '-G', name, name]);
}

/**
 * PostgreSQL refuses to run as root: as root it runs as the owner of the data that are there already,
 * else as the system user `postgres`, made when absent. An ordinary user runs it himself (undefined).
 */
export function serverAccount(existingData: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(existingData)) {
    const { uid, gid } = statSync(existingData);
    if (uid !== 0) return { uid, gid, name: `uid ${uid}` };
  }
  const found = lookUp();
  if (found) return found;
  create();
  const made = lookUp();
  if (!made) throw new SetupError('PostgreSQL weigert als root te draaien en de gebruiker postgres kon niet worden gemaakt: maak hem met `useradd --system postgres`, start als gewone gebruiker, of geef DATABASE_URL.');
  return made;
}

/** Whether that account passes `test <flag> <path>`, every folder above it included. */
export function mayUse(account: Account | undefined, flag: '-x' | '-r', path: string): boolean {
  if (!account) return true;
  return spawnSync('test', [flag, path], { cwd: '/', uid: account.uid, gid: account.gid }).status === 0;
}
