import { logPolicy } from '../../../libs/audit/log-policy.js';
import type { Making } from '../../../libs/audit/export/from-record/made.js';
import type { AuditEvent } from '../../../libs/audit/entry.js';
import type { Role } from '../../../libs/enforcement/authority/roles.js';
import { systemInstant } from '../../../libs/law/calendar/system-clock.js';
import { installationLocationKeys } from '../../../libs/locations/keys.js';
import { loadConfiguration } from '../../../libs/platform/configuration.js';
import { SetupError } from '../../../libs/platform/say.js';
import { knownDatabase } from '../../../libs/platform/supervisor/connections.js';
import { recordEvent } from '../../../libs/record/audit-event.js';
import { openRecord, type RecordDatabase } from '../../../libs/record/database/record-database.js';
import { inTransaction } from '../../../libs/record/database/transaction.js';

/** What the commands that read the log work with. */
export interface OnRecord {
  readonly db: RecordDatabase;
  readonly making: Making;
  readonly authority: string;
  readonly roles: readonly Role[];
  /** Writes the entry that this was read; nothing is shown before. */
  readonly note: (action: string, object: AuditEvent['object']) => Promise<void>;
}

/** Opens the record of this installation for an official, does the work, and closes it. @throws SetupError where something is missing. */
export async function onRecord<T>(user: string, work: (on: OnRecord) => Promise<T>): Promise<T> {
  const configuration = loadConfiguration(process.env, 'app');
  const policy = logPolicy(configuration);
  const { appUrl } = knownDatabase(configuration);
  if (appUrl === undefined) throw new SetupError('Deze installatie draait niet: begin met `npm start` in een andere terminal, of geef DATABASE_APP_URL.');
  if (policy === null) throw new SetupError('De sleutels van het logboek zijn er nog niet: geef AUTORITEIT_LOG_POLICY, of wacht tot de sequencer heeft gedraaid.');
  const db = await openRecord({ url: appUrl, poolSize: 2, readers: 1, name: 'autoriteit-audit', locationKeys: installationLocationKeys(configuration) });
  try {
    const roles = await rolesOf(db, user);
    const note: OnRecord['note'] = (action, object) => inTransaction(db.pool, (client) => recordEvent(client, { by: { userId: user, origin: 'cli' }, action, object }));
    return await work({ db, making: { policy, mode: configuration.mode, madeBy: user, madeAt: systemInstant() }, authority: configuration.authorityName, roles, note });
  } finally {
    await db.close();
  }
}

async function rolesOf(db: RecordDatabase, user: string): Promise<readonly Role[]> {
  const { rows } = await db.pool.query<{ roles: readonly Role[] }>('SELECT ARRAY(SELECT role FROM identity.role r WHERE r.user_id = u.id ORDER BY role) AS roles FROM identity.app_user u WHERE u.id = $1 AND u.active', [user]);
  const [found] = rows;
  if (found === undefined) throw new SetupError(`De Autoriteit kent geen ambtenaar ${user}.`);
  return found.roles;
}
