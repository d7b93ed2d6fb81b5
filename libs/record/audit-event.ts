import type { PoolClient } from 'pg';
import { auditPayload, type AuditEvent } from '../audit/entry.js';
import { systemInstant } from '../law/calendar/system-clock.js';
import { legalAt, type LegalClock } from './clock/legal-clock.js';

/** Something that happened outside a case: to people, parameters, the clock. */
export interface RecordEvent {
  readonly by: { readonly userId: string; readonly role?: string };
  readonly action: string;
  readonly object: AuditEvent['object'];
  readonly rule?: NonNullable<AuditEvent['rule']>;
}

/** Writes the audit entry of an event in the transaction of the client. */
export async function recordEvent(client: PoolClient, event: RecordEvent): Promise<void> {
  const { rows } = await client.query<{ readonly clock: LegalClock | null }>('SELECT platform.legal_clock() AS clock');
  const systemAt = systemInstant();
  const payload = auditPayload({
    who: { userId: event.by.userId, role: event.by.role ?? null, mandate: null },
    action: event.action,
    object: event.object,
    result: event.rule === undefined ? 'performed' : 'refused',
    ...(event.rule === undefined ? {} : { rule: event.rule }),
    origin: 'api',
    legalAt: legalAt(rows[0]?.clock ?? null, systemAt),
    systemAt,
    commandId: null,
    traceId: null,
  });
  await client.query("INSERT INTO audit.entry (payload) VALUES (convert_to($1, 'UTF8'))", [payload]);
}
