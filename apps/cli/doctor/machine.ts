import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unwell, well } from './check.js';
import type { Finding } from './check.js';

/** Node's version against package.json. */
export function nodeVersion(version: string = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 20)
    ? well(`Node ${version}`)
    : unwell(`Node ${version} is te oud`, 'installeer Node 20.20 of nieuwer (https://nodejs.org)');
}

/** The packages against package-lock.json, as the bootstrap marks them. */
export function packages(root: string): Finding {
  const stamp = join(root, 'node_modules', '.autoriteit-installed');
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(process.platform + process.arch).digest('hex');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
    ? well('pakketten geïnstalleerd volgens package-lock.json')
    : unwell('de pakketten horen niet bij package-lock.json', 'voer npm start of npm ci uit');
}

function nearest(path: string): string {
  return existsSync(path) ? path : nearest(dirname(path));
}

/** Whether this user may write in the data folder, or make it. */
export function dataFolder(dataDir: string): Finding {
  try {
    // Really written: for root every folder looks writable, also one on a read-only disk.
    rmSync(mkdtempSync(join(nearest(dataDir), '.doctor-')), { recursive: true });
    return well(`gegevensmap ${dataDir} is beschrijfbaar`);
  } catch {
    return unwell(`in de gegevensmap ${dataDir} mag deze gebruiker niet schrijven`, 'maak hem eigenaar van de map, of kies een andere met AUTORITEIT_DATA');
  }
}

/** A new installation takes some 300 MB, with the database's log beside it. */
export function diskSpace(dataDir: string, needed = 2e9): Finding {
  const { bavail, bsize } = statfsSync(nearest(dataDir));
  const gigabytes = `${(bavail * bsize / 1e9).toFixed(1).replace('.', ',')} GB vrij`;
  return bavail * bsize >= needed ? well(`schijf: ${gigabytes}`) : unwell(`schijf: slechts ${gigabytes}`, `maak minstens ${needed / 1e9} GB vrij, of kies een andere AUTORITEIT_DATA`);
}

/** Terms are computed in Amsterdam time by the calendar; the process itself must not have a time of its own. */
export function timeZone(zone: string | undefined = process.env['TZ']): Finding {
  return zone === 'UTC' ? well('tijdzone van het proces: UTC') : unwell(`tijdzone van het proces: ${zone ?? 'die van de machine'}`, 'start via npm, of zet TZ=UTC');
}
