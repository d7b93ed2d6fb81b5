import type { PoolClient } from 'pg';
import type { UserChange, UserFacts } from './change.js';

/** A user as a change of him is judged; null where the Authority knows nobody of that name. */
export async function userFacts(client: PoolClient, userId: string, change: UserChange | null = null): Promise<UserFacts | null> {
  const [issuer, subject] = change?.kind === 'link-subject' ? [change.issuer, change.subject] : [null, null];
  const { rows } = await client.query<UserFacts>(
    `SELECT u.id AS "userId", u.active, ARRAY(SELECT role FROM identity.role r WHERE r.user_id = u.id ORDER BY role) AS roles,
       (SELECT s.user_id FROM identity.subject s WHERE s.issuer = $2 AND s.subject = $3) AS "subjectOf"
     FROM identity.app_user u WHERE u.id = $1`,
    [userId, issuer, subject],
  );
  return rows[0] ?? null;
}

/** Whether there is an active administrator beside this user. */
export async function otherAdministrators(client: PoolClient, userId: string): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT FROM identity.role r JOIN identity.app_user u ON u.id = r.user_id WHERE r.role = 'administrator' AND u.active AND u.id <> $1 LIMIT 1`, [userId]);
  return rowCount !== 0;
}
