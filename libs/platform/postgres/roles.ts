import pg from 'pg';
import { SetupError } from '../say.js';
import { withClient } from './connect.js';
import type { Passwords } from './secrets.js';

export const ownerRole = 'autoriteit_owner';
export const appRole = 'autoriteit_app';
export const databaseName = 'autoriteit';

const { escapeIdentifier, escapeLiteral } = pg;

async function exists(client: pg.Client, sql: string, name: string): Promise<boolean> {
  return (await client.query(sql, [name])).rowCount === 1;
}

async function ensureRole(client: pg.Client, role: string, password: string, rights: string): Promise<void> {
  const verb = (await exists(client, 'select 1 from pg_roles where rolname = $1', role)) ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${escapeIdentifier(role)} LOGIN ${rights} PASSWORD ${escapeLiteral(password)}`);
}

/**
 * Makes the two roles and the database, or leaves them as they are: `autoriteit_owner` owns the
 * database and runs the migrations, `autoriteit_app` signs in and owns nothing.
 * `ownerRights` are extra rights of the owner; tests let it make databases.
 */
export async function ensureDatabase(superUrl: string, passwords: Passwords, ownerRights: '' | 'CREATEDB' = ''): Promise<void> {
  await withClient(superUrl, async (client) => {
    await ensureRole(client, ownerRole, passwords.owner, `NOSUPERUSER ${ownerRights}`);
    await ensureRole(client, appRole, passwords.app, 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS');
    if (!(await exists(client, 'select 1 from pg_database where datname = $1', databaseName))) {
      await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole} TEMPLATE template0 ENCODING 'UTF8'`);
    }
    // Each time again: an earlier start may have been killed right after it made the database.
    await client.query(`REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${databaseName} TO ${appRole}`);
  });
}

/** The same server and database, as the app's role. */
export function asAppRole(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = password;
  return url.href;
}

/** On a server that others run, in training: the app's role, made with the owner's right to make roles. */
export async function ensureAppRole(ownerUrl: string, password: string): Promise<string> {
  try {
    await withClient(ownerUrl, (client) => ensureRole(client, appRole, password, ''));
  } catch (error) {
    const { message } = error as Error;
    throw new SetupError(`De rol ${appRole} kon niet met DATABASE_URL worden gemaakt (${message}): geef DATABASE_APP_URL, of geef de eigenaar het recht CREATEROLE.`);
  }
  return asAppRole(ownerUrl, password);
}
