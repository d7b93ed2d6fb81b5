import type { Refusal } from '../../enforcement/case/refusal.js';
import type { Role } from '../../enforcement/authority/roles.js';
import { hasRole } from '../../identity/has-role.js';
import { rewrapped } from '../../locations/envelope.js';
import type { LocationKeys } from '../../locations/keys.js';
import { recordEvent, type EventSource } from '../audit-event.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';

export type RotationResult = { readonly ok: true; readonly rewrapped: number; readonly to: string } | { readonly ok: false; readonly refusal: Refusal };

const mayRotate: Role = 'administrator';
/** Rows of one transaction: killed between two, the next rotation goes on with what is left. */
const BATCH = 500;

const noRight: Refusal = { kind: 'no-right', code: 'role-missing', article: null, message: { nl: 'Alleen een beheerder wisselt sleutels.', en: 'Only an administrator changes keys.' } };

/**
 * Wraps the key of every location under the wrapping key that is in use, batch
 * by batch, each with its entry in the log. The addresses themselves are not
 * sealed anew. Afterwards the earlier wrapping keys are needed no more.
 *
 * @throws Error in a process without the keys, or where an earlier key is missing; the batch is not written then.
 */
export async function rotateLocationKeys(db: RecordDatabase, by: EventSource): Promise<RotationResult> {
  const { locationKeys: keys } = db;
  if (keys === null) throw new Error('This process holds no keys for locations: it cannot change them.');
  if (!(await isAllowed(db, by))) return { ok: false, refusal: noRight };
  let count = 0;
  for (;;) {
    const done = await rotateBatch(db, keys, by);
    count += done;
    if (done < BATCH) return { ok: true, rewrapped: count, to: keys.current };
  }
}

function isAllowed(db: RecordDatabase, by: EventSource): Promise<boolean> {
  return inTransaction(db.pool, async (client) => {
    if (await hasRole(client, by.userId, mayRotate)) return true;
    await recordEvent(client, { by, action: 'RotateLocationKeys', object: {}, rule: { code: noRight.code, article: null } });
    return false;
  });
}

function rotateBatch(db: RecordDatabase, keys: LocationKeys, by: EventSource): Promise<number> {
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ readonly caseNumber: string; readonly id: string; readonly kek: string; readonly wrapped: Buffer }>(
      'SELECT case_number AS "caseNumber", id, kek, wrapped FROM record.location_key WHERE kek <> $1 ORDER BY case_number, id LIMIT $2 FOR UPDATE',
      [keys.current, BATCH],
    );
    if (rows.length === 0) return 0;
    const moved = rows.map((row) => rewrapped(keys, row, row).wrapped);
    await client.query(
      `UPDATE record.location_key k SET kek = $1, wrapped = x.wrapped FROM unnest($2::text[], $3::text[], $4::bytea[]) AS x (case_number, id, wrapped) WHERE k.case_number = x.case_number AND k.id = x.id`,
      [keys.current, rows.map(({ caseNumber }) => caseNumber), rows.map(({ id }) => id), moved],
    );
    const from = [...new Set(rows.map(({ kek }) => kek))].sort();
    await recordEvent(client, { by: { ...by, role: mayRotate }, action: 'RotateLocationKeys', object: { from, to: keys.current, count: rows.length } });
    return rows.length;
  });
}
