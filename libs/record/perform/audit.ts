import { auditPayload, type AuditEvent } from '../../audit/entry.js';
import type { Json } from '../../law/derivation.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { PerformRequest } from './request.js';
import type { Session } from './session.js';

/** What the audit entry of a command says beside the command itself. */
export interface AuditSubject {
  readonly role: string | null;
  readonly mandate: string | null;
  readonly legalAt: Instant;
  readonly object: { readonly [name: string]: Json };
  /** Present for a refusal. */
  readonly rule?: NonNullable<AuditEvent['rule']>;
}

/** The text of the audit entry of a command. */
export function auditOf(session: Session, request: PerformRequest, subject: AuditSubject): string {
  const { role, mandate, legalAt, object, rule } = subject;
  return auditPayload({
    who: { userId: request.actor.userId, role, mandate },
    action: request.command.type,
    object,
    result: rule === undefined ? 'performed' : 'refused',
    ...(rule === undefined ? {} : { rule }),
    origin: request.origin,
    legalAt,
    systemAt: session.systemNow,
    commandId: request.commandId,
    traceId: request.traceId ?? null,
  });
}
