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
  /** Present where the case changed. */
  readonly change?: NonNullable<AuditEvent['change']>;
}

/** A decision under mandate is one of the Authority itself (10:2 Awb). */
const authority = 'authority';

/** The text of the audit entry of a command. */
export function auditOf(session: Session, request: PerformRequest, subject: AuditSubject): string {
  const { role, mandate, legalAt, object, rule, change } = subject;
  return auditPayload({
    who: { userId: request.actor.userId, role, mandate, onBehalfOf: mandate === null ? null : authority },
    action: request.command.type,
    object,
    result: rule === undefined ? 'performed' : 'refused',
    ...(rule === undefined ? {} : { rule }),
    ...(change === undefined ? {} : { change }),
    ...(request.details === undefined ? {} : { details: request.details }),
    origin: request.origin,
    legalAt,
    systemAt: session.systemNow,
    commandId: request.commandId,
    traceId: request.traceId ?? null,
  });
}
