import type { Observation } from '../../contracts/commands/observation.js';
import type { Probe } from './probe-report.js';

/** The evidence record of a probe: where (by the id in the case), when, with which instrument and method, from where, and the result. */
export function observationOf(probe: Probe, place: { readonly id: string; readonly locationId: string; readonly vantagePoint: string; readonly clock: string }): Observation {
  return {
    id: place.id,
    locationId: place.locationId,
    at: probe.at,
    result: probe.result,
    reason: probe.reason,
    observedBy: { kind: 'instrument', version: probe.instrument, vantagePoint: place.vantagePoint },
    details: { ...detailsOf(probe), clock: place.clock },
  };
}

function detailsOf(probe: Probe): Observation['details'] {
  return {
    cause: probe.cause,
    locationSha256: probe.locationSha256,
    method: probe.method,
    userAgent: probe.userAgent,
    status: probe.status,
    resolver: probe.resolver,
    resolved: [...probe.resolved],
    connected: probe.connected,
    certificateSha256: probe.certificateSha256,
    headersSha256: probe.headersSha256,
    representationSha256: probe.representationSha256,
    hops: probe.hops.map((hop) => `${hop.status} ${hop.host} ${hop.locationSha256}`),
    durationMs: probe.durationMs,
    attempts: probe.attempts,
    receivedBytes: probe.receivedBytes,
    failure: probe.failure,
  };
}
