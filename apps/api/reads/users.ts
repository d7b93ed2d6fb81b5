import type { RoleOfPeople, UserChange } from '../../../libs/identity/users/change.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { notThere } from '../http/problem-error.js';
import { readPage, type PageQuery, type PageRead } from './read-page.js';

export interface ListedUser {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly roles: RoleOfPeople[];
  readonly openSessions: number;
  readonly mandates: string[];
}

/** A change as it is kept, with what it says. */
export type KeptUserChange = {
  readonly id: number;
  readonly userId: string;
  readonly reasons: string;
  readonly status: 'proposed' | 'confirmed' | 'rejected';
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly settledBy: string | null;
  readonly settledAt: Instant | null;
  readonly content: Omit<UserChange, 'kind'>;
  readonly kind: UserChange['kind'];
};

const userColumns = `u.id, u.name, u.active, ARRAY(SELECT role FROM identity.role r WHERE r.user_id = u.id ORDER BY role) AS roles,
  (SELECT count(*)::int FROM identity.session s WHERE s.user_id = u.id AND s.ended_at IS NULL AND s.expires_at > clock_timestamp()) AS "openSessions",
  ARRAY(SELECT reference FROM identity.mandate m WHERE m.user_id = u.id AND m.status = 'confirmed' AND m.withdrawn_from IS NULL ORDER BY reference) AS mandates`;
const changeColumns = `c.id, c.user_id AS "userId", c.kind, c.content, c.reasons, c.status, c.proposed_by AS "proposedBy", c.proposed_at AS "proposedAt", c.settled_by AS "settledBy", c.settled_at AS "settledAt"`;

export interface UserFilter {
  readonly role?: RoleOfPeople | undefined;
  readonly active?: 'true' | 'false' | undefined;
}

/** Users by their id. */
export function readUsers(db: RecordDatabase, { role, active }: UserFilter, query: PageQuery): Promise<PageRead<ListedUser>> {
  const where = '($1::text IS NULL OR EXISTS (SELECT FROM identity.role r WHERE r.user_id = u.id AND r.role = $1)) AND ($2::boolean IS NULL OR u.active = $2)';
  return readPage<ListedUser>(db, { select: userColumns, from: 'identity.app_user u', where, order: 'u.id', values: [role ?? null, active === undefined ? null : active === 'true'] }, query);
}

/** One user with who signs in as him and what waits. @throws ProblemError 404 */
export async function readUser(db: RecordDatabase, userId: string) {
  const [user] = await db.dataSource.query<ListedUser[]>(`SELECT ${userColumns} FROM identity.app_user u WHERE u.id = $1`, [userId]);
  if (user === undefined) throw notThere(`There is no user ${userId}.`);
  const subjects = await db.dataSource.query<{ issuer: string; subject: string }[]>('SELECT issuer, subject FROM identity.subject WHERE user_id = $1 ORDER BY issuer, subject', [userId]);
  const changes = await db.dataSource.query<KeptUserChange[]>(`SELECT ${changeColumns} FROM identity.user_change c WHERE c.user_id = $1 AND c.status = 'proposed' ORDER BY c.id`, [userId]);
  return { ...user, subjects, changes };
}

/** Changes that were proposed, the latest first. */
export function readUserChanges(db: RecordDatabase, status: KeptUserChange['status'] | undefined, query: PageQuery): Promise<PageRead<KeptUserChange>> {
  return readPage<KeptUserChange>(db, { select: changeColumns, from: 'identity.user_change c', where: '$1::text IS NULL OR c.status = $1', order: 'c.id DESC', values: [status ?? null] }, query);
}

/** @throws ProblemError 404 */
export async function readUserChange(db: RecordDatabase, id: number): Promise<KeptUserChange> {
  const [found] = await db.dataSource.query<KeptUserChange[]>(`SELECT ${changeColumns} FROM identity.user_change c WHERE c.id = $1`, [id]);
  if (found === undefined) throw notThere(`There is no change ${String(id)}.`);
  return found;
}
