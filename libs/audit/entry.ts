import { createHash } from 'node:crypto';
import type { Instant } from '../law/calendar/brands.js';
import type { Json } from '../law/derivation.js';
import { jcs } from './jcs.js';

/**
 * What the log keeps of one event: who, in which role and by which mandate,
 * did what to which object, with what result, when by both clocks. Never a
 * location (URL), never prose: the log is shown to auditors and exported.
 */
export interface AuditEvent {
  readonly who: { readonly userId: string; readonly role: string | null; readonly mandate: string | null };
  readonly action: string;
  readonly object: { readonly [name: string]: Json };
  readonly result: 'performed' | 'refused';
  /** Present where the result is a refusal: which rule, of which article. */
  readonly rule?: { readonly code: string; readonly article: string | null };
  readonly origin: string;
  readonly legalAt: Instant;
  readonly systemAt: Instant;
  readonly commandId: string | null;
  readonly traceId: string | null;
}

const VERSION = 1;

/** The exact text of the entry, whose UTF-8 bytes are the payload. @throws TypeError for data that JSON would bend. */
export function auditPayload(event: AuditEvent): string {
  return jcs({ v: VERSION, ...event });
}

/** The leaf hash (RFC 6962) that the database computes for a payload, as hex. */
export function leafHash(payload: Uint8Array): string {
  return createHash('sha256').update(Uint8Array.of(0)).update(payload).digest('hex');
}
