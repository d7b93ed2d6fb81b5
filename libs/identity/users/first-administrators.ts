import { personalDetails } from '../../audit/personal-details.js';
import { unlawful } from '../../enforcement/case/refusal.js';
import type { EventSource } from '../../record/audit-event.js';
import type { RecordDatabase } from '../../record/database/record-database.js';
import { changeRegister, type RegisterResult } from '../register.js';

/** An administrator, and who he is at the provider of identities. */
export interface Administrator {
  readonly userId: string;
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
}

/**
 * Two administrators are needed before one can propose and another confirm:
 * these come from whoever holds the connection of the application, on the
 * command line, and no more once two are active. The entry in the log says so.
 */
export function addFirstAdministrator(db: RecordDatabase, { userId, name, issuer, subject }: Administrator, by: EventSource): Promise<RegisterResult<string>> {
  return changeRegister(db, by, { action: 'AddFirstAdministrator', object: { userId } }, async (client) => {
    const { rows } = await client.query<{ readonly id: string }>(`SELECT u.id FROM identity.app_user u JOIN identity.role r ON r.user_id = u.id WHERE r.role = 'administrator' AND u.active`);
    if (rows.length >= 2) return { refusal: unlawful('administrators-there', 'awb:10:3', 'Er zijn twee actieve beheerders: de een stelt voor, de ander bevestigt.', 'There are two active administrators: one proposes, the other confirms.') };
    const { rows: links } = await client.query<{ readonly user_id: string }>('SELECT user_id FROM identity.subject WHERE issuer = $1 AND subject = $2', [issuer, subject]);
    if (links[0] !== undefined && links[0].user_id !== userId) return { refusal: unlawful('subject-of-another', 'awb:10:3', 'Deze identiteit hoort bij een andere gebruiker.', 'This identity is linked to another user.') };
    if (links[0] !== undefined && rows.some(({ id }) => id === userId)) return { already: userId };
    await client.query('INSERT INTO identity.app_user (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET active = true', [userId, name]);
    await client.query(`INSERT INTO identity.role (user_id, role) VALUES ($1, 'administrator') ON CONFLICT DO NOTHING`, [userId]);
    await client.query('INSERT INTO identity.subject (issuer, subject, user_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [issuer, subject, userId]);
    return { done: userId, change: { before: { administrators: rows.length }, after: { role: 'administrator', active: true, linked: true } }, personal: { name: personalDetails('person', { userId, name, issuer, subject }) } };
  });
}
