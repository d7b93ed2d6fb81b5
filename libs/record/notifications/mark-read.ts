import { legalNow } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { inTransaction } from '../database/transaction.js';

/** Marks notifications of this user as read; what was read stays read when it was first. */
export async function markRead(db: RecordDatabase, userId: string, ids: readonly string[]): Promise<void> {
  const { legalNow: now } = await legalNow(db);
  await inTransaction(db.pool, (client) => client.query('UPDATE record.notification SET read_at = $3 WHERE user_id = $1 AND id = ANY ($2::bigint[]) AND read_at IS NULL', [userId, ids, now]));
}
