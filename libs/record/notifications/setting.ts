import { recordEvent, type EventSource } from '../audit-event.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';

/** Where somebody is mailed; null for nowhere. */
export interface NotificationSetting {
  email: string | null;
}

/** His setting as the engine keeps it; nobody else reads it. */
export function notificationSetting(db: RecordDatabase, userId: string): Promise<NotificationSetting> {
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<NotificationSetting>('SELECT email FROM identity.notification_setting WHERE user_id = $1', [userId]);
    return { email: rows[0]?.email ?? null };
  });
}

/** Turns mail on or off. The address itself stays out of the log. What came before is not mailed. */
export async function setNotificationMail(db: RecordDatabase, email: string | null, by: EventSource): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    const { rowCount } = await client.query(
      `INSERT INTO identity.notification_setting AS s (user_id, email) VALUES ($1, $2)
       ON CONFLICT (user_id) DO UPDATE SET email = $2, since = CASE WHEN s.email IS NULL THEN clock_timestamp() ELSE s.since END WHERE s.email IS DISTINCT FROM $2`,
      [by.userId, email],
    );
    if (rowCount !== 0) await recordEvent(client, { by, action: 'SetNotificationMail', object: { userId: by.userId, mail: email !== null } });
  });
}
