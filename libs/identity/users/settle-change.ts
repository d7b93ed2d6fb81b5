import type { PoolClient } from 'pg';
import { unlawful, type Refusal } from '../../enforcement/case/refusal.js';
import type { EventSource } from '../../record/audit-event.js';
import type { RecordDatabase } from '../../record/database/record-database.js';
import { changeRegister, type RegisterResult } from '../register.js';
import { judgeChange, noSuchUser, type UserChange } from './change.js';
import { userFacts } from './read-user.js';

/** A change of a user as it is kept. */
interface KeptChange {
  readonly userId: string;
  readonly change: UserChange;
  readonly status: 'proposed' | 'confirmed' | 'rejected';
  readonly proposedBy: string;
  readonly settledBy: string | null;
}

const settledAlready: Refusal = unlawful('settled-already', 'awb:10:3', 'Over dit voorstel is al beslist.', 'This proposal was settled already.');
const ownProposal: Refusal = unlawful('confirmed-by-the-proposer', 'awb:3:2', 'Wie de wijziging voorstelde, bevestigt haar niet: een tweede beheerder doet dat.', 'The proposer may not confirm the change; a second administrator does.');
const noSuchChange = (id: number): Refusal => ({ kind: 'not-found', code: 'no-such-change', article: null, message: { nl: `Er is geen voorstel ${String(id)}.`, en: `There is no proposal ${String(id)}.` } });

/** Confirms a proposed change of a user and makes it, in one transaction: by another administrator than who proposed it, and not by the user himself. */
export function confirmUserChange(db: RecordDatabase, id: number, by: EventSource): Promise<RegisterResult<number>> {
  return changeRegister(db, by, { action: 'ConfirmUserChange', object: { change: id } }, async (client) => {
    const kept = await readChange(client, id);
    if (kept === null) return { refusal: noSuchChange(id) };
    if (kept.status === 'confirmed' && kept.settledBy === by.userId) return { already: id };
    if (kept.status !== 'proposed') return { refusal: settledAlready };
    if (kept.proposedBy === by.userId) return { refusal: ownProposal };
    const user = await userFacts(client, kept.userId, kept.change);
    if (user === null) return { refusal: noSuchUser(kept.userId) };
    const refusal = judgeChange(kept.change, user, by.userId);
    if (refusal !== null) return { refusal };
    await make(client, kept);
    await settle(client, id, 'confirmed', by.userId);
    const after = await userFacts(client, kept.userId);
    return { done: id, change: { before: { userId: kept.userId, active: user.active, roles: [...user.roles] }, after: { userId: kept.userId, active: after?.active === true, roles: [...(after?.roles ?? [])], ...(kept.change.kind === 'link-subject' ? { linked: true } : {}) } } };
  });
}

/** Rejects a proposed change; whoever proposed it may take it back so. */
export function rejectUserChange(db: RecordDatabase, id: number, reasons: string, by: EventSource): Promise<RegisterResult<number>> {
  return changeRegister(db, by, { action: 'RejectUserChange', object: { change: id }, reason: reasons }, async (client) => {
    const kept = await readChange(client, id);
    if (kept === null) return { refusal: noSuchChange(id) };
    if (kept.status === 'rejected' && kept.settledBy === by.userId) return { already: id };
    if (kept.status !== 'proposed') return { refusal: settledAlready };
    await settle(client, id, 'rejected', by.userId);
    return { done: id, change: { before: { status: 'proposed' }, after: { status: 'rejected' } } };
  });
}

async function readChange(client: PoolClient, id: number): Promise<KeptChange | null> {
  const { rows } = await client.query<KeptChange>(
    `SELECT user_id AS "userId", content || jsonb_build_object('kind', kind) AS change, status, proposed_by AS "proposedBy", settled_by AS "settledBy" FROM identity.user_change WHERE id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

async function make(client: PoolClient, { userId, change }: KeptChange): Promise<void> {
  switch (change.kind) {
    case 'add-roles':
      await client.query('INSERT INTO identity.role (user_id, role) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING', [userId, change.roles]);
      return;
    case 'activate':
      await client.query('UPDATE identity.app_user SET active = true WHERE id = $1', [userId]);
      return;
    case 'link-subject':
      await client.query('INSERT INTO identity.subject (issuer, subject, user_id) VALUES ($1, $2, $3)', [change.issuer, change.subject, userId]);
  }
}

const settle = (client: PoolClient, id: number, status: 'confirmed' | 'rejected', by: string): Promise<unknown> =>
  client.query('UPDATE identity.user_change SET status = $2, settled_by = $3, settled_at = clock_timestamp() WHERE id = $1', [id, status, by]);
