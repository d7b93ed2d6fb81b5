import type { PoolClient } from 'pg';
import { auditPayload, type AuditEvent } from '../audit/entry.js';
import type { PersonalDetails } from '../audit/personal-details.js';
import { systemInstant } from '../law/calendar/system-clock.js';
import { legalAt, type LegalClock } from './clock/legal-clock.js';

/** Who is behind an event, and from where it came. */
export interface EventSource {
  readonly userId: string;
  readonly role?: string;
  /** For what the engine does because somebody asked for it. */
  readonly onBehalfOf?: string;
  /** Where it came in; `api` where left out. */
  readonly origin?: 'api' | 'process' | 'cli' | 'log';
  readonly traceId?: string;
  /** Commitments to personal details that are kept already, such as the network address. */
  readonly details?: NonNullable<AuditEvent['details']>;
}

/** Something that happened outside a case: to people, parameters, the clock, the log itself. */
export interface RecordEvent {
  readonly by: EventSource;
  readonly action: string;
  readonly object: AuditEvent['object'];
  readonly rule?: NonNullable<AuditEvent['rule']>;
  readonly reason?: string;
  readonly change?: NonNullable<AuditEvent['change']>;
  /** Personal details by name: kept beside the log, where they can be destroyed; the entry holds commitments. */
  readonly personal?: { readonly [name: string]: PersonalDetails };
}

/** Writes the audit entry of an event in the transaction of the client. */
export async function recordEvent(client: Pick<PoolClient, 'query'>, event: RecordEvent): Promise<void> {
  const { rows } = await client.query<{ readonly clock: LegalClock | null }>('SELECT platform.legal_clock() AS clock');
  const systemAt = systemInstant();
  for (const details of Object.values(event.personal ?? {})) await keepDetails(client, details);
  const payload = auditPayload(entryOf(event, legalAt(rows[0]?.clock ?? null, systemAt), systemAt));
  await client.query("INSERT INTO audit.entry (payload) VALUES (convert_to($1, 'UTF8'))", [payload]);
}

/** Keeps personal details beside the log; an entry names them by their commitment. */
export async function keepDetails(client: Pick<PoolClient, 'query'>, { commitment, kind, salt, content }: PersonalDetails): Promise<void> {
  await client.query('INSERT INTO audit.personal_detail (commitment, kind, salt, content) VALUES ($1, $2, $3, $4)', [Buffer.from(commitment, 'hex'), kind, salt, content]);
}

function entryOf({ by, action, object, rule, reason, change, personal }: RecordEvent, legal: AuditEvent['legalAt'], system: AuditEvent['systemAt']): AuditEvent {
  const details = { ...by.details, ...Object.fromEntries(Object.entries(personal ?? {}).map(([name, { commitment }]) => [name, commitment])) };
  return {
    who: { userId: by.userId, role: by.role ?? null, mandate: null, onBehalfOf: by.onBehalfOf ?? null },
    action,
    object,
    result: rule === undefined ? 'performed' : 'refused',
    ...(rule === undefined ? {} : { rule }),
    ...(reason === undefined ? {} : { reason }),
    ...(change === undefined ? {} : { change }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    origin: by.origin ?? 'api',
    legalAt: legal,
    systemAt: system,
    commandId: null,
    traceId: by.traceId ?? null,
  };
}
