import { performance } from 'node:perf_hooks';
import type { Instant } from '../../law/calendar/brands.js';
import { ask } from './ask.js';
import type { Head } from './ask.js';
import { destinationOf } from './destination.js';
import type { Destination, Reach } from './destination.js';
import { headerDigest, locationDigest, representationDigest } from './digest.js';
import { hostOf, readLocation } from './location.js';
import { INSTRUMENT } from './probe-report.js';
import type { Findings, Hop, Probe } from './probe-report.js';
import { nextHop } from './redirect.js';
import type { Mode, Resolver } from './resolver.js';
import { rowOf } from './result-table.js';
import type { Cause } from './result-table.js';
import { causeOfStatus, isRedirect } from './status.js';
import { assertResolverFits } from './training-resolver.js';

export interface ProbeOptions {
  readonly mode: Mode;
  readonly resolver: Resolver;
  /** The legal clock. */
  readonly now: () => Instant;
  /** For everything together: name service, connections and all redirects. Default 10 000. */
  readonly deadlineMs?: number;
  readonly userAgent?: string;
  /** The Authority's own public networks (CIDR), never asked. */
  readonly ownNetworks?: readonly string[];
  /** Calls the probe off. */
  readonly signal?: AbortSignal;
}

export const MOST_REDIRECTS = 5;
const DEADLINE_MS = 10_000;
const USER_AGENT = 'Mozilla/5.0 (compatible; Beschikbaarheidscontrole/1.0)';

type Finding = Findings & { readonly cause: Cause };

/**
 * Asks one location with HEAD whether it still answers (result-table.ts says what an answer means). Reads no body, follows a
 * redirect only to the same location by another way, and asks no address outside the public internet.
 * Never rejects over what the other side does. @throws Error where mode and resolver do not belong together.
 */
export async function probe(location: string, options: ProbeOptions): Promise<Probe> {
  assertResolverFits(options.mode, options.resolver);
  const at = options.now();
  const started = performance.now();
  const ending = new AbortController();
  const end = (): void => { ending.abort(); };
  const timer = setTimeout(end, options.deadlineMs ?? DEADLINE_MS);
  options.signal?.addEventListener('abort', end, { once: true });
  if (options.signal?.aborted === true) end();
  try {
    const finding = await find(location, options, ending.signal);
    const cause = options.signal?.aborted === true && finding.cause === 'time-out' ? 'cancelled' : finding.cause;
    return report({ ...finding, cause }, options, { at, durationMs: Math.round(performance.now() - started), attempts: 1 });
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', end);
  }
}

/** The probe of a location that was not asked this round. */
export function notAsked(cause: Cause, options: ProbeOptions): Probe {
  return report({ cause }, options, { at: options.now(), durationMs: 0, attempts: 0 });
}

async function find(location: string, options: ProbeOptions, signal: AbortSignal): Promise<Finding> {
  const read = readLocation(location);
  if (!read.ok) return { cause: read.cause };
  const locationSha256 = locationDigest(read.url);
  const reach: Reach = { resolver: options.resolver, ownNetworks: options.ownNetworks ?? [], signal };
  const question = { userAgent: options.userAgent ?? USER_AGENT, signal };
  const hops: Hop[] = [];
  let { url } = read;
  for (;;) {
    if (signal.aborted) return { locationSha256, cause: 'time-out', failure: 'ABORTED', hops };
    const found = await destinationOf(url, reach);
    if (!found.ok) return { locationSha256, cause: signal.aborted ? 'time-out' : found.cause, failure: found.code, resolved: found.resolved, hops };
    const resolved = found.destination.addresses;
    const answer = await ask(found.destination, question);
    if (!answer.ok) return { locationSha256, cause: answer.cause, failure: answer.code, connected: answer.connected, resolved, hops };
    hops.push(hopOf(url, answer));
    const findings = { locationSha256, ...findingsOf(found.destination, answer, hops) };
    if (!isRedirect(answer.status)) return { ...findings, cause: causeOfStatus(answer.status) };
    const next = nextHop(read.url, url, answer.redirectTarget);
    if (!next.ok) return { ...findings, cause: next.cause };
    if (hops.length > MOST_REDIRECTS) return { ...findings, cause: 'too-many-redirects' };
    ({ url } = next);
  }
}

function hopOf(url: URL, answer: Head): Hop {
  return { host: hostOf(url), locationSha256: locationDigest(url), status: answer.status, connected: answer.connected };
}

function findingsOf(destination: Destination, answer: Head, hops: readonly Hop[]): Findings {
  return {
    status: answer.status,
    resolved: destination.addresses,
    connected: answer.connected,
    certificateSha256: answer.certificateSha256,
    headersSha256: headerDigest(answer.status, answer.rawHeaders),
    representationSha256: representationDigest(answer.rawHeaders),
    hops,
    receivedBytes: answer.receivedBytes,
  };
}

function report(finding: Finding, options: ProbeOptions, course: Pick<Probe, 'at' | 'durationMs' | 'attempts'>): Probe {
  const { result, reason } = rowOf(finding.cause);
  return {
    result,
    reason,
    instrument: INSTRUMENT,
    method: 'HEAD',
    userAgent: options.userAgent ?? USER_AGENT,
    resolver: options.resolver.kind,
    locationSha256: null,
    status: null,
    resolved: [],
    connected: null,
    certificateSha256: null,
    headersSha256: null,
    representationSha256: null,
    hops: [],
    receivedBytes: 0,
    failure: null,
    ...finding,
    ...course,
  };
}
