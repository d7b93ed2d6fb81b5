import { recordEvent, type EventSource } from '../record/audit-event.js';
import type { RecordDatabase } from '../record/database/record-database.js';
import { inTransaction } from '../record/database/transaction.js';

/** A machine that signs in by client credentials: for whom it acts, and within which scopes. */
export interface Machine {
  readonly clientId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  readonly active: boolean;
}

/** Adds a machine or replaces what it may do; its next request already sees it. Audited in the same transaction; one that is already so is left alone. */
export async function saveMachine(db: RecordDatabase, { clientId, userId, scopes, active }: Machine, by: EventSource): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<Omit<Machine, 'clientId'>>('SELECT user_id AS "userId", scopes, active FROM identity.machine_client WHERE client_id = $1', [clientId]);
    const [before = null] = rows;
    const after = { userId, scopes: [...scopes].sort(), active };
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    await client.query(
      'INSERT INTO identity.machine_client (client_id, user_id, scopes, active) VALUES ($1, $2, $3, $4) ON CONFLICT (client_id) DO UPDATE SET user_id = $2, scopes = $3, active = $4',
      [clientId, userId, after.scopes, active],
    );
    await recordEvent(client, { by, action: 'SaveMachine', object: { clientId }, change: { before: before === null ? null : { ...before, scopes: [...before.scopes] }, after } });
  });
}
