import { personalDetails } from '../../audit/personal-details.js';
import type { EventSource, RecordEvent } from '../../record/audit-event.js';
import type { RecordDatabase } from '../../record/database/record-database.js';
import { changeRegister, type RegisterResult } from '../register.js';
import { judgeChange, noSuchUser, type UserChange } from './change.js';
import { userFacts } from './read-user.js';

/** Proposes what gives a user more than he has. The same change that waits already is that one, whoever proposed it. Answers its number. */
export function proposeUserChange(db: RecordDatabase, userId: string, change: UserChange, reasons: string, by: EventSource): Promise<RegisterResult<number>> {
  const content = contentOf(change);
  return changeRegister(db, by, { action: 'ProposeUserChange', object: { userId, kind: change.kind }, reason: reasons }, async (client) => {
    const user = await userFacts(client, userId, change);
    if (user === null) return { refusal: noSuchUser(userId) };
    const refusal = judgeChange(change, user, by.userId);
    if (refusal !== null) return { refusal };
    const { rows: waiting } = await client.query<{ readonly id: number }>(`SELECT id FROM identity.user_change WHERE user_id = $1 AND kind = $2 AND content = $3::jsonb AND status = 'proposed'`, [userId, change.kind, JSON.stringify(content)]);
    if (waiting[0] !== undefined) return { already: waiting[0].id };
    const { rows } = await client.query<{ readonly id: number }>('INSERT INTO identity.user_change (user_id, kind, content, reasons, proposed_by) VALUES ($1, $2, $3, $4, $5) RETURNING id', [userId, change.kind, JSON.stringify(content), reasons, by.userId]);
    const id = rows[0]?.id ?? 0;
    return { done: id, change: { before: null, after: { change: id, status: 'proposed', ...logged(change) } }, ...(change.kind === 'link-subject' ? { personal: { subject: personalDetails('person', { userId, ...content }) } } : {}) };
  });
}

/** What it says beside its kind; roles in the order of their names, so that the same change is known again. */
function contentOf(change: UserChange): object {
  if (change.kind === 'add-roles') return { roles: [...new Set(change.roles)].sort() };
  return change.kind === 'activate' ? {} : { issuer: change.issuer, subject: change.subject };
}

/** What the log says of it; who somebody is at the provider of identities stands beside it. */
const logged = (change: UserChange): { readonly [name: string]: NonNullable<RecordEvent['change']>['after'] } => (change.kind === 'add-roles' ? { roles: [...change.roles].sort() } : {});
