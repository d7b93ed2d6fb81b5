import type { Role } from '../enforcement/authority/roles.js';
import type { DetailKind } from '../audit/personal-details.js';
import type { Refusal } from '../enforcement/case/refusal.js';
import { hasRole } from '../identity/has-role.js';
import type { Instant } from '../law/calendar/brands.js';
import { recordEvent, type EventSource } from './audit-event.js';
import type { RecordDatabase } from './database/record-database.js';
import { inTransaction } from './database/transaction.js';

/** Which personal details are destroyed, and under which rule. */
export interface Destruction {
  readonly kind: DetailKind;
  /** Kept before this moment. */
  readonly before: Instant;
  /** The rule of the selection list (Archiefwet) or the article of the GDPR under which they go. */
  readonly rule: string;
}

export type DestructionResult = { readonly ok: true; readonly destroyed: number } | { readonly ok: false; readonly refusal: Refusal };

const mayDestroy: Role = 'administrator';
/** Commitments that one entry names. */
const PER_ENTRY = 500;

const noRight: Refusal = {
  kind: 'no-right',
  code: 'role-missing',
  article: null,
  message: { nl: 'Alleen een beheerder vernietigt persoonsgegevens.', en: 'Only an administrator destroys personal details.' },
};

/**
 * Destroys personal details that stand beside the log. The entries that commit
 * to them stay, and so does the proof; the destruction has an entry of its own
 * that names the rule and every commitment, in the same transaction.
 */
export function destroyDetails(db: RecordDatabase, { kind, before, rule }: Destruction, by: EventSource): Promise<DestructionResult> {
  return inTransaction(db.pool, async (client) => {
    const object = { kind, before };
    if (!(await hasRole(client, by.userId, mayDestroy))) {
      await recordEvent(client, { by, action: 'DestroyDetails', object, reason: rule, rule: { code: noRight.code, article: null } });
      return { ok: false, refusal: noRight };
    }
    const { rows } = await client.query<{ commitment: string }>(`DELETE FROM audit.personal_detail WHERE kind = $1 AND kept_at < $2 RETURNING encode(commitment, 'hex') AS commitment`, [kind, before]);
    const commitments = rows.map(({ commitment }) => commitment).sort();
    for (let from = 0; from < commitments.length; from += PER_ENTRY) {
      await recordEvent(client, { by: { ...by, role: mayDestroy }, action: 'DestroyDetails', object: { ...object, commitments: commitments.slice(from, from + PER_ENTRY) }, reason: rule });
    }
    return { ok: true, destroyed: commitments.length };
  });
}
