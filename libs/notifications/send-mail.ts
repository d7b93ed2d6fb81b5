import type { Instant } from '../law/calendar/brands.js';
import { mayMail } from '../enforcement/notification/night.js';
import type { Role } from '../enforcement/authority/roles.js';
import { legalNow } from '../record/clock/read-clock.js';
import type { RecordDatabase } from '../record/database/record-database.js';
import { viewedRecord } from '../record/viewing/viewed-record.js';
import type { NoticePost, Posted } from '../service/notice-post.js';
import { noticeMessage, type NoticeLine } from './message.js';

interface Waiting {
  readonly id: string;
  readonly userId: string;
  readonly madeAt: Instant;
  readonly attemptedAt: Instant | null;
  /** Null where he turned it off or left meanwhile. */
  readonly email: string | null;
  readonly roles: readonly Role[];
}

export interface Postroom {
  readonly post: NoticePost;
  readonly training: boolean;
  readonly workbenchUrl: string | null;
  /** In ids of messages. */
  readonly domain: string;
}

const waiting = `SELECT m.id, m.user_id AS "userId", platform.instant(m.made_at) AS "madeAt", platform.instant(m.attempted_at) AS "attemptedAt", CASE WHEN u.active THEN s.email END AS email,
    ARRAY(SELECT role FROM identity.role r WHERE r.user_id = m.user_id) AS roles
  FROM record.notification_mail m JOIN identity.app_user u ON u.id = m.user_id LEFT JOIN identity.notification_setting s ON s.user_id = m.user_id
  WHERE m.sent_at IS NULL AND m.failed IS NULL AND (m.retry_at IS NULL OR m.retry_at <= clock_timestamp()) ORDER BY m.made_at, m.id LIMIT 50`;

/**
 * Sends the messages that wait. That one is going to be sent is noted first; a
 * process killed before the outcome was noted leaves it so, and the receiving
 * server is asked, where it can be; else the message is not sent again. What
 * somebody may not see any more is left out of it. One process at a time.
 */
export async function sendMail(db: RecordDatabase, room: Postroom): Promise<number> {
  const { legalNow: now } = await legalNow(db);
  const { rows } = await db.pool.query<Waiting>(waiting);
  let sent = 0;
  for (const mail of rows) if ((await sendOne(db, room, mail, now)).kind === 'sent') sent += 1;
  return sent;
}

async function sendOne(db: RecordDatabase, room: Postroom, mail: Waiting, now: Instant): Promise<Posted> {
  const messageId = `${mail.id}@${room.domain}`;
  if (mail.attemptedAt !== null) {
    const arrived = await room.post.arrived?.(messageId);
    if (arrived === true) return keep(db, mail.id, { kind: 'sent' });
    if (arrived === undefined) return keep(db, mail.id, { kind: 'unclear', why: 'Het verzenden werd onderbroken.' });
  }
  const lines = await linesFor(db, mail);
  if (mail.email === null || lines.length === 0) return keep(db, mail.id, { kind: 'refused', why: 'Er is niets of niemand meer om te mailen.' });
  if (!lines.some((line) => mayMail(now, line))) return { kind: 'later', why: 'Het is nacht.' };
  await db.pool.query('UPDATE record.notification_mail SET attempted_at = clock_timestamp(), attempts = attempts + 1 WHERE id = $1', [mail.id]);
  return keep(db, mail.id, await room.post.send({ messageId, recipient: mail.email, madeAt: mail.madeAt, ...noticeMessage(lines, room) }));
}

/** In the name of who gets it; what he read meanwhile he need not be told. */
async function linesFor(db: RecordDatabase, { id, userId, roles }: Waiting): Promise<readonly (NoticeLine & { readonly urgent: boolean })[]> {
  const { rows } = await viewedRecord(db, () => ({ userId, roles })).pool.query<NoticeLine & { readonly urgent: boolean }>(
    `SELECT case_number AS "caseNumber", kind, urgent, CASE WHEN kind IN ('approval-asked', 'served', 'bounced') THEN subject END AS "decisionId" FROM record.notification WHERE mail = $1 AND read_at IS NULL ORDER BY id`,
    [id],
  );
  return rows;
}

async function keep(db: RecordDatabase, id: string, posted: Posted): Promise<Posted> {
  if (posted.kind === 'sent') await db.pool.query('UPDATE record.notification_mail SET sent_at = clock_timestamp() WHERE id = $1', [id]);
  else if (posted.kind === 'later') await db.pool.query(`UPDATE record.notification_mail SET attempted_at = NULL, retry_at = clock_timestamp() + least(attempts, 30) * interval '1 minute' WHERE id = $1`, [id]);
  else await db.pool.query('UPDATE record.notification_mail SET failed = $2 WHERE id = $1', [id, posted.why.slice(0, 500)]);
  return posted;
}
