import type { PoolClient } from 'pg';
import { unlawful } from '../../enforcement/case/refusal.js';
import type { EventSource } from '../../record/audit-event.js';
import type { RecordDatabase } from '../../record/database/record-database.js';
import { changeRegister, type RegisterResult } from '../register.js';
import { judgeLoss, noSuchUser, type RoleOfPeople } from './change.js';
import { otherAdministrators, userFacts } from './read-user.js';

/** Takes roles away from a user, at once; roles that he does not hold are left alone. His next request and his next act see it. */
export function removeRoles(db: RecordDatabase, userId: string, roles: readonly RoleOfPeople[], reasons: string, by: EventSource): Promise<RegisterResult<string>> {
  return changeRegister(db, by, { action: 'RemoveRoles', object: { userId, roles: [...roles].sort() }, reason: reasons }, async (client) => {
    const user = await userFacts(client, userId);
    if (user === null) return { refusal: noSuchUser(userId) };
    const refusal = judgeLoss({ kind: 'remove-roles', roles }, user, { by: by.userId, others: await otherAdministrators(client, userId) });
    if (refusal !== null) return { refusal };
    const left = user.roles.filter((role) => !(roles as readonly string[]).includes(role));
    if (left.length === user.roles.length) return { already: userId };
    await client.query('DELETE FROM identity.role WHERE user_id = $1 AND role = ANY ($2::text[])', [userId, roles]);
    return { done: userId, change: { before: { roles: [...user.roles] }, after: { roles: left } } };
  });
}

/** Makes a user inactive, at once: his sessions end, he signs in no more and acts no more. What he did stays in his name. */
export function deactivateUser(db: RecordDatabase, userId: string, reasons: string, by: EventSource): Promise<RegisterResult<string>> {
  return changeRegister(db, by, { action: 'DeactivateUser', object: { userId }, reason: reasons }, async (client) => {
    const user = await userFacts(client, userId);
    if (user === null) return { refusal: noSuchUser(userId) };
    const refusal = judgeLoss({ kind: 'deactivate' }, user, { by: by.userId, others: await otherAdministrators(client, userId) });
    if (refusal !== null) return { refusal };
    if (!user.active) return { already: userId };
    await client.query('UPDATE identity.app_user SET active = false WHERE id = $1', [userId]);
    const ended = await endSessions(client, userId);
    return { done: userId, change: { before: { active: true }, after: { active: false, sessionsEnded: ended } } };
  });
}

/** Ends the link of an identity at the provider to a user; sessions that began with it end too. */
export function unlinkSubject(db: RecordDatabase, userId: string, { issuer, subject }: { readonly issuer: string; readonly subject: string }, reasons: string, by: EventSource): Promise<RegisterResult<string>> {
  return changeRegister(db, by, { action: 'UnlinkSubject', object: { userId }, reason: reasons }, async (client) => {
    const user = await userFacts(client, userId);
    if (user === null) return { refusal: noSuchUser(userId) };
    if (by.userId === userId) return { refusal: unlawful('own-rights', 'awb:10:3', 'Niemand verandert zijn eigen rechten.', 'Nobody changes his own rights.') };
    const { rowCount } = await client.query('DELETE FROM identity.subject WHERE issuer = $1 AND subject = $2 AND user_id = $3', [issuer, subject, userId]);
    if (rowCount === 0) return { already: userId };
    return { done: userId, change: { before: { linked: true }, after: { linked: false, sessionsEnded: await endSessions(client, userId) } } };
  });
}

async function endSessions(client: PoolClient, userId: string): Promise<number> {
  const { rowCount } = await client.query(`UPDATE identity.session SET ended_at = clock_timestamp(), ended_because = 'ended-by-administrator' WHERE user_id = $1 AND ended_at IS NULL`, [userId]);
  return rowCount ?? 0;
}
