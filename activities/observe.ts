import { randomUUID } from 'node:crypto';
import type { Observation } from '../libs/contracts/commands/observation.js';
import type { KeptLocation } from '../libs/enforcement/case/outcome.js';
import type { AvailabilityInstrument } from '../libs/evidence/availability/instrument.js';
import { observationOf } from '../libs/evidence/availability/observation.js';
import type { Instant } from '../libs/law/calendar/brands.js';
import { instantFromMillis, millisOf } from '../libs/law/calendar/instant.js';
import { systemInstant } from '../libs/law/calendar/system-clock.js';
import { legalNow } from '../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../libs/record/database/record-database.js';

/** Looks at locations and gives one observation for each, in their order; the signal calls it off. */
export type Observe = (locations: readonly KeptLocation[], signal: AbortSignal) => Promise<Observation[]>;

/** The instrument as the activities use it: by the legal clock, with evidence records that have an id of their own. */
export function observeWith(db: RecordDatabase, instrumentBy: (now: () => Instant) => AvailabilityInstrument, vantagePoint: string): Observe {
  return async (locations, signal) => {
    const { now, source } = await legalClock(db);
    const instrument = instrumentBy(now);
    const probes = await instrument.observeAll(locations.map((location) => location.url), { signal });
    signal.throwIfAborted();
    return probes.flatMap((probe, index) => {
      const location = locations[index];
      return location === undefined ? [] : [observationOf(probe, { id: randomUUID(), locationId: location.id, vantagePoint, clock: source })];
    });
  };
}

/** The legal clock as read once, running on from there where it runs, and whose clock it is. */
async function legalClock(db: RecordDatabase): Promise<{ readonly now: () => Instant; readonly source: string }> {
  const read = await legalNow(db);
  const readAt = millisOf(systemInstant());
  const now = (): Instant => (read.running ? instantFromMillis(millisOf(read.legalNow) + Math.max(0, millisOf(systemInstant()) - readAt)) : read.legalNow);
  return { now, source: read.training ? `oefenklok van de installatie, ${read.running ? 'lopend' : 'stilstaand'}` : 'systeemklok van de installatie' };
}
