import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { whyNot, withClient } from '../../../libs/platform/postgres/connect.js';
import { findBinaries } from '../../../libs/platform/postgres/binaries.js';
import { dataVersion } from '../../../libs/platform/postgres/initialise.js';
import { existingPlace } from '../../../libs/platform/postgres/place.js';
import { migrations } from '../../../migrations/all.js';
import { unwell, well } from './check.js';
import type { Finding } from './check.js';

/** A PostgreSQL program that fits the data, for an installation that runs its own. */
export function program(dataDir: string): Finding {
  const wanted = existsSync(dataDir) ? dataVersion(existingPlace(dataDir)) : undefined;
  const found = findBinaries().find(({ major }) => wanted === undefined || major === wanted);
  if (found) return well(`PostgreSQL ${found.version} (${found.origin})`);
  return unwell(`geen PostgreSQL${wanted === undefined ? '' : ` ${wanted}, waarmee de gegevens zijn gemaakt,`} gevonden`, 'geef DATABASE_URL, voer npm ci uit, of apt-get install postgresql');
}

/** Data that root made cannot be used by an ordinary user. */
export function ownership(dataDir: string): Finding {
  const place = join(dataDir, 'postgres');
  try {
    if (existsSync(place) && process.getuid?.() !== 0) accessSync(place, constants.R_OK | constants.X_OK);
    return well('gegevens van PostgreSQL zijn voor deze gebruiker toegankelijk');
  } catch {
    return unwell('de gegevens van PostgreSQL zijn van een andere gebruiker', 'start als de gebruiker (of root) die ze maakte, of kies een andere AUTORITEIT_DATA');
  }
}

async function role(url: string, text: string, mayCreate: boolean): Promise<Finding> {
  const refusal = await whyNot(url);
  if (refusal) return unwell(`${text} kan niet aanmelden (${refusal.message})`, 'controleer het adres en het wachtwoord, en of de server draait');
  const may = await withClient(url, async (client) => (await client.query<{ may: boolean }>("select has_database_privilege(current_database(), 'create') as may")).rows[0]?.may);
  if (may === mayCreate) return well(`${text} kan aanmelden en heeft de juiste rechten`);
  return mayCreate
    ? unwell(`${text} mag geen schema's maken`, 'geef de rol van DATABASE_URL het recht CREATE op de database')
    : unwell(`${text} heeft te veel rechten`, 'laat DATABASE_APP_URL een rol gebruiken die niets bezit en geen CREATE heeft');
}

/** Owner and app role, on a database that can be reached. */
export async function roles(ownerUrl: string | undefined, appUrl: string | undefined): Promise<Finding[]> {
  return [
    ...(ownerUrl ? [await role(ownerUrl, 'database: de eigenaar', true)] : []),
    ...(appUrl ? [await role(appUrl, 'database: de toepassing', false)] : []),
  ];
}

/** The migrations that ran against those of this version of the code. */
export async function applied(ownerUrl: string): Promise<Finding> {
  const wanted = migrations.map(({ name }) => name);
  try {
    const done = await withClient(ownerUrl, async (client) => (await client.query<{ name: string }>('select name from platform.migration')).rows.map(({ name }) => name));
    const open = wanted.filter((name) => !done.includes(name));
    return open.length === 0 ? well(`database is bijgewerkt (${wanted.length} migraties)`) : unwell(`${open.length} van ${wanted.length} migraties nog niet uitgevoerd`, 'npm run autoriteit -- migrate');
  } catch (error) {
    return unwell(`de database is nog niet ingericht (${(error as Error).message})`, 'npm run autoriteit -- migrate');
  }
}
