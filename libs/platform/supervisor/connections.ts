import type { Configuration } from '../configuration.js';
import { existingPasswords } from '../postgres/secrets.js';
import { localUrl } from '../postgres/connect.js';
import { appRole, asAppRole, databaseName, ownerRole } from '../postgres/roles.js';
import { SetupError } from '../say.js';
import type { Addresses } from './child-environment.js';
import { isUp, readRunInfo } from './run-info.js';

/** The database's addresses as far as they are known: from the environment, else from the running installation in this data folder. */
export function knownDatabase({ database, dataDir }: Configuration): { ownerUrl: string | undefined; appUrl: string | undefined } {
  const info = readRunInfo(dataDir);
  const passwords = existingPasswords(dataDir);
  const port = isUp(info) ? info.ports.postgres : undefined;
  const local = (role: string, password: string | undefined): string | undefined =>
    port !== undefined && password !== undefined ? localUrl(role, password, port, databaseName) : undefined;
  const elsewhere = database.ownerUrl && passwords ? asAppRole(database.ownerUrl, passwords.app) : undefined;
  return {
    ownerUrl: database.ownerUrl ?? local(ownerRole, passwords?.owner),
    appUrl: database.appUrl ?? elsewhere ?? local(appRole, passwords?.app),
  };
}

/**
 * Where PostgreSQL and Temporal are for a command in another terminal: what the environment says,
 * else what the running installation in this data folder uses. `ownerUrl` is empty where only the
 * app's connection is given.
 * @throws SetupError when neither says it.
 */
export function currentConnections(configuration: Configuration): Addresses {
  const { ownerUrl = '', appUrl } = knownDatabase(configuration);
  const info = readRunInfo(configuration.dataDir);
  const temporalAddress = configuration.temporal.address ?? (isUp(info) ? info.temporalAddress : undefined);
  if (!appUrl || !temporalAddress) throw new SetupError('Deze installatie draait niet: begin met `npm start` in een andere terminal, of geef DATABASE_URL en TEMPORAL_ADDRESS.');
  return { ownerUrl, appUrl, temporalAddress };
}
