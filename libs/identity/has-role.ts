import type { Pool, PoolClient } from 'pg';
import type { Role } from '../enforcement/authority/roles.js';

/** Whether somebody is active and holds a role now. */
export async function hasRole(db: Pool | PoolClient, userId: string, role: Role): Promise<boolean> {
  const { rowCount } = await db.query('SELECT FROM identity.role r JOIN identity.app_user u ON u.id = r.user_id WHERE u.active AND r.user_id = $1 AND r.role = $2', [userId, role]);
  return rowCount !== 0;
}
