import type { Instant } from '../../law/calendar/brands.js';
import { systemInstant } from '../../law/calendar/system-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { legalAt, type LegalClock } from './legal-clock.js';

/** What the legal clock shows; `training` tells whether it can be moved. In production it always runs. */
export interface ClockReading {
  readonly legalNow: Instant;
  readonly running: boolean;
  readonly training: boolean;
}

export async function legalNow(db: RecordDatabase): Promise<ClockReading> {
  const { rows } = await db.pool.query<{ readonly clock: LegalClock | null }>({ name: 'legal-clock', text: 'SELECT platform.legal_clock() AS clock' });
  return readingOf(rows[0]?.clock ?? null);
}

export function readingOf(clock: LegalClock | null): ClockReading {
  return { legalNow: legalAt(clock, systemInstant()), running: clock?.running ?? true, training: clock !== null };
}
