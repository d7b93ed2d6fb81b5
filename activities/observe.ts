import { randomUUID } from 'node:crypto';
import type { Observation } from '../libs/contracts/commands/observation.js';
import type { KeptLocation } from '../libs/enforcement/case/outcome.js';
import type { AvailabilityInstrument } from '../libs/evidence/availability/instrument.js';
import { observationOf } from '../libs/evidence/availability/observation.js';

/** Looks at locations and gives one observation for each, in their order. */
export type Observe = (locations: readonly KeptLocation[], signs?: Signs) => Promise<Observation[]>;

/** How a long round shows that it is alive, and learns that it should stop. */
export interface Signs {
  readonly signal?: AbortSignal;
  readonly onProbe?: () => void;
}

/** The instrument as the activities use it: evidence records with an id of their own. */
export function observeWith(instrument: AvailabilityInstrument, vantagePoint: string): Observe {
  return async (locations, signs = {}) => {
    const probes = await instrument.observeAll(
      locations.map((location) => location.url),
      { ...(signs.signal === undefined ? {} : { signal: signs.signal }), onProbe: () => signs.onProbe?.() },
    );
    return probes.flatMap((probe, index) => {
      const location = locations[index];
      return location === undefined ? [] : [observationOf(probe, { id: randomUUID(), locationId: location.id, vantagePoint })];
    });
  };
}
