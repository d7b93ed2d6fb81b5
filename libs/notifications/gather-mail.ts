import { mayMail } from '../enforcement/notification/night.js';
import type { NotificationKind } from '../enforcement/notification/happening.js';
import type { Role } from '../enforcement/authority/roles.js';
import type { Instant } from '../law/calendar/brands.js';
import { legalNow } from '../record/clock/read-clock.js';
import type { RecordDatabase } from '../record/database/record-database.js';
import { inTransaction } from '../record/database/transaction.js';
import { viewedRecord } from '../record/viewing/viewed-record.js';

interface Wanting {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly since: Instant;
}

interface Pending {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly urgent: boolean;
}

/**
 * Gathers for everyone who wants mail what is new and unread, one message for
 * somebody at a time. What may go into it is read in his own name, so that he is
 * mailed what he would see in the workbench and nothing else. At night only what
 * hangs on a term in hours is taken; the rest waits for the morning. Answers how
 * many messages were made.
 */
export async function gatherMail(db: RecordDatabase): Promise<number> {
  const { legalNow: now } = await legalNow(db);
  const { rows: wanting } = await db.pool.query<Wanting>(
    `SELECT s.user_id AS "userId", platform.instant(s.since) AS since, ARRAY(SELECT role FROM identity.role r WHERE r.user_id = s.user_id) AS roles
     FROM identity.notification_setting s JOIN identity.app_user u ON u.id = s.user_id WHERE u.active AND s.email IS NOT NULL
     AND EXISTS (SELECT FROM record.notification n WHERE n.user_id = s.user_id AND n.read_at IS NULL AND n.mail IS NULL AND n.created_at >= s.since)
     AND NOT EXISTS (SELECT FROM record.notification_mail m WHERE m.user_id = s.user_id AND m.sent_at IS NULL AND m.failed IS NULL)
     ORDER BY s.user_id`,
  );
  let made = 0;
  for (const { userId, roles, since } of wanting) {
    const { rows } = await viewedRecord(db, () => ({ userId, roles })).pool.query<Pending>(
      'SELECT id::text, kind, urgent FROM record.notification WHERE read_at IS NULL AND mail IS NULL AND created_at >= $1 ORDER BY id LIMIT 50',
      [since],
    );
    const ids = rows.filter((one) => mayMail(now, one)).map(({ id }) => id);
    if (ids.length > 0) made += await claim(db, userId, ids);
  }
  return made;
}

/** A message in the making takes its notifications once, whoever else is gathering. */
function claim(db: RecordDatabase, userId: string, ids: readonly string[]): Promise<number> {
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ readonly id: string }>('SELECT id::text FROM record.notification WHERE id = ANY ($1::bigint[]) AND mail IS NULL FOR UPDATE', [ids]);
    if (rows.length === 0) return 0;
    await client.query('WITH made AS (INSERT INTO record.notification_mail (user_id) VALUES ($1) RETURNING id) UPDATE record.notification n SET mail = made.id FROM made WHERE n.id = ANY ($2::bigint[])', [userId, rows.map(({ id }) => id)]);
    return 1;
  });
}
