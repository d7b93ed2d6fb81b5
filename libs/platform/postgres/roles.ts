import pg from 'pg';
import { SetupError } from '../say.js';
import { withClient } from './connect.js';
import type { Passwords } from './secrets.js';

export const ownerRole = 'autoriteit_owner';
export const appRole = 'autoriteit_app';
/** The roles around the audit log: they sign in, own nothing, and get their rights from the migrations. */
export const logRoles = { sequencer: 'autoriteit_sequencer', reader: 'autoriteit_reader', witness: 'autoriteit_witness' } as const;
/** Whoever looks takes this role for the length of a transaction; nobody signs in as it. */
export const viewerRole = 'autoriteit_viewer';
export type LogRole = keyof typeof logRoles;
export const databaseName = 'autoriteit';

const { escapeIdentifier, escapeLiteral } = pg;

async function exists(client: pg.Client, sql: string, name: string): Promise<boolean> {
  return (await client.query(sql, [name])).rowCount === 1;
}

async function ensureRole(client: pg.Client, role: string, password: string, rights: string): Promise<void> {
  const verb = (await exists(client, 'select 1 from pg_roles where rolname = $1', role)) ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${escapeIdentifier(role)} LOGIN ${rights} PASSWORD ${escapeLiteral(password)}`);
}

/** The role that the application takes to look with a user's eyes. */
async function ensureViewer(client: pg.Client): Promise<void> {
  if (!(await exists(client, 'select 1 from pg_roles where rolname = $1', viewerRole))) await client.query(`CREATE ROLE ${viewerRole} NOLOGIN`);
  const member = `select 1 from pg_auth_members where roleid = $1::regrole and member = '${appRole}'::regrole`;
  if (!(await exists(client, member, viewerRole))) await client.query(`GRANT ${viewerRole} TO ${appRole}`);
}

/**
 * Makes the two roles and the database, or leaves them as they are: `autoriteit_owner` owns the
 * database and runs the migrations, `autoriteit_app` signs in and owns nothing.
 * `ownerRights` are extra rights of the owner; tests let it make databases.
 */
export async function ensureDatabase(superUrl: string, passwords: Passwords, ownerRights: '' | 'CREATEDB' = ''): Promise<void> {
  const withoutRights = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS';
  await withClient(superUrl, async (client) => {
    await ensureRole(client, ownerRole, passwords.owner, `NOSUPERUSER ${ownerRights}`);
    await ensureRole(client, appRole, passwords.app, withoutRights);
    for (const [name, role] of Object.entries(logRoles)) await ensureRole(client, role, passwords[name as LogRole], withoutRights);
    await ensureViewer(client);
    if (!(await exists(client, 'select 1 from pg_database where datname = $1', databaseName))) {
      await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole} TEMPLATE template0 ENCODING 'UTF8'`);
    }
    // Each time again: an earlier start may have been killed right after it made the database.
    await client.query(`REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${databaseName} TO ${[appRole, ...Object.values(logRoles)].join(', ')}`);
  });
}

/** The same server and database, as another role. */
export function asRole(url: string, role: string, password: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = password;
  return changed.href;
}

/** The same server and database, as the app's role. */
export const asAppRole = (ownerUrl: string, password: string): string => asRole(ownerUrl, appRole, password);

/** On a server that others run, in training: the roles of the app and of the log, made with the owner's right to make roles. Answers the connection of the app. */
export async function ensureAppRole(ownerUrl: string, passwords: Omit<Passwords, 'superuser' | 'owner'>): Promise<string> {
  try {
    await withClient(ownerUrl, async (client) => {
      await ensureRole(client, appRole, passwords.app, '');
      for (const [name, role] of Object.entries(logRoles)) await ensureRole(client, role, passwords[name as LogRole], '');
      await ensureViewer(client);
    });
  } catch (error) {
    const { message } = error as Error;
    throw new SetupError(`De rollen van de toepassing en het logboek konden niet met DATABASE_URL worden gemaakt (${message}): geef DATABASE_APP_URL, of geef de eigenaar het recht CREATEROLE.`);
  }
  return asAppRole(ownerUrl, passwords.app);
}
