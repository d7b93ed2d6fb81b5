import { describe, expect, it } from '@jest/globals';
import { observation } from '../../contracts/commands/observation.js';
import { instant } from '../../law/calendar/instant.js';
import { observationOf } from './observation.js';
import { notAsked } from './probe.js';
import type { Probe } from './probe-report.js';
import { resultTable } from './result-table.js';
import type { Cause } from './result-table.js';
import { trainingResolver } from './training-resolver.js';

const options = { mode: 'training', resolver: trainingResolver('training', 4_000), now: () => instant('2026-05-12T21:30:00Z') } as const;
const place = { id: '0f0e2f3a-7c8c-4a47-8d6c-0d8b9f6f4a11', locationId: 'L3', vantagePoint: 'Den Haag, AS1103', clock: 'systeemklok' };

describe('observationOf', () => {
  it('is an observation as the record takes it, for every cause', () => {
    for (const cause of Object.keys(resultTable) as Cause[]) {
      const made = observationOf(notAsked(cause, options), place);
      expect(observation.parse(made)).toEqual(made);
      expect(made.result).toBe(resultTable[cause].result);
    }
  });

  it('keeps every finding of the probe', () => {
    const base = notAsked('answers', options);
    const found: Probe = { ...base, locationSha256: 'aa', status: 200, resolved: ['8.8.8.8'], connected: '8.8.8.8', certificateSha256: 'ab', headersSha256: 'cd', representationSha256: 'ef', hops: [{ host: 'a.nl', locationSha256: '01', status: 200, connected: '8.8.8.8' }], receivedBytes: 9, failure: null, durationMs: 3, attempts: 1 };
    const made = observation.parse(observationOf(found, place));
    expect(made).toMatchObject({ at: found.at, reason: found.reason, observedBy: { kind: 'instrument', version: found.instrument, vantagePoint: place.vantagePoint } });
    expect(made.details).toEqual({ clock: 'systeemklok', locationSha256: 'aa', cause: 'answers', method: 'HEAD', userAgent: found.userAgent, status: 200, resolver: 'training', resolved: ['8.8.8.8'], connected: '8.8.8.8', certificateSha256: 'ab', headersSha256: 'cd', representationSha256: 'ef', hops: ['200 a.nl 01'], durationMs: 3, attempts: 1, receivedBytes: 9, failure: null });
  });
});
