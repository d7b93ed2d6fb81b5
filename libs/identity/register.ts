import type { PoolClient } from 'pg';
import type { Refusal } from '../enforcement/case/refusal.js';
import { recordEvent, type EventSource, type RecordEvent } from '../record/audit-event.js';
import type { RecordDatabase } from '../record/database/record-database.js';
import { inTransaction } from '../record/database/transaction.js';

/** How a change of the register ended; `repeated` where it was already so. */
export type RegisterResult<T> = { readonly ok: true; readonly value: T; readonly repeated: boolean } | { readonly ok: false; readonly refusal: Refusal };

/** What is about to be done, for the entry in the audit log. */
export interface RegisterAct {
  readonly action: string;
  readonly object: RecordEvent['object'];
  readonly reason?: string;
}

/** What a change comes to: it was already so, it may not be, or it was made and this is how it was and is. */
export type RegisterOutcome<T> = { readonly already: T } | { readonly refusal: Refusal } | { readonly done: T; readonly change: NonNullable<RecordEvent['change']>; readonly personal?: NonNullable<RecordEvent['personal']> };

/**
 * Changes who may do what, in one transaction with its entry in the audit log,
 * also where it is refused. Changes wait for each other: two administrators who
 * take each other's role away at once would leave nobody.
 */
export function changeRegister<T>(db: RecordDatabase, by: EventSource, { action, object, reason }: RegisterAct, body: (client: PoolClient) => Promise<RegisterOutcome<T>>): Promise<RegisterResult<T>> {
  return inTransaction(db.pool, async (client) => {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('register of rights'))`);
    const outcome = await body(client);
    if ('already' in outcome) return { ok: true, value: outcome.already, repeated: true };
    const event = { by, action, object, ...(reason === undefined ? {} : { reason }) };
    if ('refusal' in outcome) {
      const { code, article } = outcome.refusal;
      await recordEvent(client, { ...event, rule: { code, article } });
      return { ok: false, refusal: outcome.refusal };
    }
    const { done, change, personal } = outcome;
    await recordEvent(client, { ...event, change, ...(personal === undefined ? {} : { personal }) });
    return { ok: true, value: done, repeated: false };
  });
}
