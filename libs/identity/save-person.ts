import { personalDetails } from '../audit/personal-details.js';
import type { Json } from '../law/derivation.js';
import { recordEvent, type EventSource } from '../record/audit-event.js';
import type { RecordDatabase } from '../record/database/record-database.js';
import { inTransaction } from '../record/database/transaction.js';
import type { Person } from './people.js';

/**
 * Adds an example person of a training, or replaces name and roles and adds
 * mandates that are not there yet; the next act already sees them. Elsewhere
 * people and mandates are proposed and confirmed (libs/identity/users,
 * libs/identity/mandates), and the database takes no other mandate. Audited in
 * the same transaction, with roles and mandates before and after; a person who
 * is already so is left alone and not audited.
 */
export async function savePerson(db: RecordDatabase, person: Person, by: EventSource): Promise<void> {
  const { userId, name, roles, mandates } = person;
  await inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ readonly person: Person | null }>({ name: 'person', text: 'SELECT identity.person($1) AS person', values: [userId] });
    const before = rows[0]?.person ?? null;
    if (before !== null && JSON.stringify(asStored(before)) === JSON.stringify(asStored(person))) return;
    await client.query('INSERT INTO identity.app_user (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = $2, active = true', [userId, name]);
    await client.query('DELETE FROM identity.role WHERE user_id = $1', [userId]);
    await client.query('INSERT INTO identity.role (user_id, role) SELECT $1, unnest($2::text[])', [userId, roles]);
    for (const { reference, decides, from, until, maxAmountCents } of mandates) {
      await client.query(
        `INSERT INTO identity.mandate (reference, user_id, decides, valid_from, valid_until, max_amount_cents, granted_by, instrument, status)
         VALUES ($1, $2, $3, $4, $5, $6, 'de oefening', $1, 'confirmed') ON CONFLICT (reference) DO NOTHING`,
        [reference, userId, decides, from, until, maxAmountCents],
      );
    }
    const change = { before: before === null ? null : rightsOf(before), after: rightsOf(person) };
    await recordEvent(client, { by, action: 'SavePerson', object: { userId }, change, personal: { name: personalDetails('person', { userId, name }) } });
  });
}

/** What the log says of a person: what he may do. Who he is stands beside it. */
function rightsOf({ roles, mandates }: Person): Json {
  return { roles: [...roles].sort(), mandates: mandates.map(({ reference, decides, from, until, maxAmountCents }) => ({ reference, decides, from, until, maxAmountCents })) };
}

/** The person as the database gives it back: roles and mandates in their order. */
function asStored({ userId, name, roles, mandates }: Person): Person {
  const inOrder = [...mandates].sort((a, b) => (a.reference < b.reference ? -1 : 1));
  return {
    userId,
    name,
    roles: [...roles].sort(),
    mandates: inOrder.map(({ reference, decides, from, until, maxAmountCents }) => ({ reference, decides, from, until, maxAmountCents })),
  };
}
