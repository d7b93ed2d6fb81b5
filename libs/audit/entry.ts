import type { Instant } from '../law/calendar/brands.js';
import type { Json } from '../law/derivation.js';
import { jcs } from './jcs.js';
import type { Commitment } from './personal-details.js';

/**
 * What the log keeps of one event: who, in which role, by which mandate and on
 * whose behalf, did what to which object, with what result, when by both
 * clocks. Never a location (URL), never prose, and personal details as
 * commitments only: the log is shown to auditors and exported.
 */
export interface AuditEvent {
  readonly who: Doer;
  readonly action: string;
  readonly object: { readonly [name: string]: Json };
  readonly result: 'performed' | 'refused';
  /** Present where the result is a refusal: which rule, of which article. */
  readonly rule?: { readonly code: string; readonly article: string | null };
  /** Present where a rule asks why: a code or a reference, such as the rule of retention by which details were destroyed. */
  readonly reason?: string;
  /** Present where something changed: what it was and what it became. */
  readonly change?: { readonly before: Json; readonly after: Json };
  /** Personal details of the event by name, such as the network address it came from. */
  readonly details?: { readonly [name: string]: Commitment };
  readonly origin: string;
  readonly legalAt: Instant;
  readonly systemAt: Instant;
  readonly commandId: string | null;
  readonly traceId: string | null;
}

/** Who did it. A decision under mandate counts as one of the Authority itself (10:2 Awb): on its behalf. */
export interface Doer {
  readonly userId: string;
  readonly role: string | null;
  readonly mandate: string | null;
  readonly onBehalfOf: string | null;
}

const VERSION = 2;

/** The exact text of the entry, whose UTF-8 bytes are the payload. @throws TypeError for data that JSON would bend. */
export function auditPayload(event: AuditEvent): string {
  return jcs({ v: VERSION, ...event });
}
