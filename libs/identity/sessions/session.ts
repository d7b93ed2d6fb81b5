import type { Instant } from '../../law/calendar/brands.js';
import { recordEvent, type EventSource } from '../../record/audit-event.js';
import type { RecordDatabase } from '../../record/database/record-database.js';
import { inTransaction } from '../../record/database/transaction.js';
import { hashOf, newSecret } from './secret.js';

/** How long a session lasts without being used, and at most. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly hours: number;
}

/** Somebody who is signed in. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  /** The end whatever happens; without use it ends earlier. */
  readonly expiresAt: Instant;
}

export type EndReason = 'signed-out' | 'signed-out-everywhere' | 'signed-in-anew' | 'ended-by-administrator';

/**
 * Begins a session under a secret that nobody had before, so that one planted in
 * the browser is worth nothing, and ends the one that the browser had. Audited
 * in the same transaction. Answers the secret; the record keeps its hash.
 */
export async function beginSession(db: RecordDatabase, userId: string, limits: SessionLimits, by: EventSource, former: string | null = null): Promise<{ readonly secret: string; readonly session: Session }> {
  const secret = newSecret();
  const session = await inTransaction(db.pool, async (client) => {
    if (former !== null) await client.query(`UPDATE identity.session SET ended_at = clock_timestamp(), ended_because = 'signed-in-anew' WHERE secret_hash = $1 AND ended_at IS NULL`, [hashOf(former)]);
    const { rows } = await client.query<Session>(
      `INSERT INTO identity.session (secret_hash, user_id, expires_at) VALUES ($1, $2, clock_timestamp() + make_interval(hours => $3))
       RETURNING id, user_id AS "userId", platform.instant(expires_at) AS "expiresAt"`,
      [hashOf(secret), userId, limits.hours],
    );
    const [begun] = rows;
    if (begun === undefined) throw new Error('The session was not kept.');
    await recordEvent(client, { by, action: 'SignIn', object: { session: begun.id } });
    return begun;
  });
  return { secret, session };
}

/** The session of a secret, where it goes on: not ended, not idle too long, not over, and of somebody who is still active. */
export async function sessionOf(db: RecordDatabase, secret: string, { idleMinutes }: SessionLimits): Promise<Session | null> {
  const { rows } = await db.pool.query<Session & { readonly stale: boolean }>({
    name: 'session',
    text: `SELECT s.id, s.user_id AS "userId", platform.instant(s.expires_at) AS "expiresAt", s.last_seen_at < clock_timestamp() - interval '1 minute' AS stale
      FROM identity.session s JOIN identity.app_user u ON u.id = s.user_id
      WHERE s.secret_hash = $1 AND s.ended_at IS NULL AND u.active AND s.expires_at > clock_timestamp() AND s.last_seen_at > clock_timestamp() - make_interval(mins => $2)`,
    values: [hashOf(secret), idleMinutes],
  });
  const [found] = rows;
  if (found === undefined) return null;
  const { stale, ...session } = found;
  if (stale) await db.pool.query('UPDATE identity.session SET last_seen_at = clock_timestamp() WHERE id = $1 AND ended_at IS NULL', [session.id]);
  return session;
}

/** Ends one session, audited; false where there is none that goes on. */
export function endSession(db: RecordDatabase, id: string, because: EndReason, by: EventSource): Promise<boolean> {
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ userId: string }>(`UPDATE identity.session SET ended_at = clock_timestamp(), ended_because = $2 WHERE id = $1 AND ended_at IS NULL RETURNING user_id AS "userId"`, [id, because]);
    const [ended] = rows;
    if (ended === undefined) return false;
    await recordEvent(client, { by, action: 'SignOut', object: { session: id, userId: ended.userId }, reason: because });
    return true;
  });
}

/** Ends every session of a user, audited once; answers how many. */
export function endSessionsOf(db: RecordDatabase, userId: string, because: EndReason, by: EventSource): Promise<number> {
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ id: string }>(`UPDATE identity.session SET ended_at = clock_timestamp(), ended_because = $2 WHERE user_id = $1 AND ended_at IS NULL RETURNING id`, [userId, because]);
    await recordEvent(client, { by, action: 'SignOut', object: { userId, sessions: rows.map(({ id }) => id).sort() }, reason: because });
    return rows.length;
  });
}
