import { personalDetails } from '../../audit/personal-details.js';
import { unlawful } from '../../enforcement/case/refusal.js';
import type { EventSource } from '../../record/audit-event.js';
import type { RecordDatabase } from '../../record/database/record-database.js';
import { changeRegister, type RegisterResult } from '../register.js';

/** Adds a user without roles and without a way to sign in: he may do nothing yet. The same user again is one; another name under the same id is refused. */
export function addUser(db: RecordDatabase, { userId, name }: { readonly userId: string; readonly name: string }, by: EventSource): Promise<RegisterResult<string>> {
  return changeRegister(db, by, { action: 'AddUser', object: { userId } }, async (client) => {
    const { rows } = await client.query<{ readonly name: string }>('SELECT name FROM identity.app_user WHERE id = $1', [userId]);
    const [known] = rows;
    if (known?.name === name) return { already: userId };
    if (known !== undefined) return { refusal: unlawful('user-known', 'awb:10:3', `${userId} is al een gebruiker, met een andere naam.`, `${userId} is a user already, with another name.`) };
    await client.query('INSERT INTO identity.app_user (id, name) VALUES ($1, $2)', [userId, name]);
    return { done: userId, change: { before: null, after: { active: true, roles: [] } }, personal: { name: personalDetails('person', { userId, name }) } };
  });
}
