import { jcs } from '../../audit/jcs.js';
import type { NewEvidence } from '../../enforcement/case/outcome.js';
import type { Instant } from '../../law/calendar/brands.js';
import { clockOf, dayOf } from '../../law/calendar/amsterdam.js';

/** In what an observation was kept: the case, who recorded it, and both times. */
export interface SealedIn {
  readonly caseNumber: string;
  readonly recordedBy: string;
  readonly commandId: string;
  readonly legalAt: Instant;
  readonly systemAt: Instant;
}

/**
 * The evidence record as it is sealed (law: ABRvS 3 May 2017): where, when by
 * UTC and by the clock of Amsterdam, by whom or with which instrument, how,
 * the result, and of which version of which order. Canonical JSON (RFC 8785),
 * so that the same facts always give the same bytes.
 */
export function sealedRecord(evidence: NewEvidence, kept: SealedIn): Buffer {
  const { id, orderId, orderVersion, locationId, at, result, reason, observedBy, details } = evidence;
  const record = { form: 'bewijsstuk/1', id, orderId, orderVersion, locationId, at, localDay: dayOf(at), localTime: clockOf(at), result, reason, observedBy, details, kept };
  return Buffer.from(jcs(JSON.parse(JSON.stringify(record))), 'utf8');
}
