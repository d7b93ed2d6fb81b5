import type { RecordDatabase } from '../record/database/record-database.js';

/** Somebody as a provider of identities knows him. */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

/** The active user behind a subject; null where nobody linked it. */
export async function userOfSubject(db: RecordDatabase, { issuer, subject }: Subject): Promise<string | null> {
  const { rows } = await db.pool.query<{ readonly userId: string }>(
    'SELECT u.id AS "userId" FROM identity.subject s JOIN identity.app_user u ON u.id = s.user_id WHERE s.issuer = $1 AND s.subject = $2 AND u.active',
    [issuer, subject],
  );
  return rows[0]?.userId ?? null;
}

/** In a training the provider names its people by their user id. */
export async function userOfTraining(db: RecordDatabase, { subject }: Subject): Promise<string | null> {
  const { rows } = await db.pool.query<{ readonly id: string }>('SELECT id FROM identity.app_user WHERE id = $1 AND active', [subject]);
  return rows[0]?.id ?? null;
}

/** A machine that acts for a user, within scopes. */
export interface MachineClient {
  readonly userId: string;
  readonly scopes: readonly string[];
}

/** The active machine client of this id; null where the Authority does not know it. */
export async function machineClient(db: RecordDatabase, clientId: string): Promise<MachineClient | null> {
  const { rows } = await db.pool.query<MachineClient>('SELECT c.user_id AS "userId", c.scopes FROM identity.machine_client c JOIN identity.app_user u ON u.id = c.user_id WHERE c.client_id = $1 AND c.active AND u.active', [clientId]);
  return rows[0] ?? null;
}
