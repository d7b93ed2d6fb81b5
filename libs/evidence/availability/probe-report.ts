import type { Instant } from '../../law/calendar/brands.js';
import type { Cause, ResultRow } from './result-table.js';

/** Name and version of the instrument; the version changes with the method or with the table of results. */
export const INSTRUMENT = 'beschikbaarheid-head/1.0.0';

/** One question in the chain of redirects, without its address: host, digest of the location, what came back. */
export interface Hop {
  readonly host: string;
  readonly locationSha256: string;
  readonly status: number;
  readonly connected: string | null;
}

/** What one use of the instrument on one location found, and how: everything a report of findings needs, nothing of the content. */
export interface Probe {
  readonly result: ResultRow['result'];
  readonly cause: Cause;
  /** Dutch, one line. */
  readonly reason: string;
  readonly instrument: typeof INSTRUMENT;
  readonly method: 'HEAD';
  readonly userAgent: string;
  /** The legal clock when the question was put. */
  readonly at: Instant;
  /** SHA-256 of the location as it was asked; null where it is no address. */
  readonly locationSha256: string | null;
  readonly durationMs: number;
  /** How many times the location was asked in this round; 0 where it was not asked. */
  readonly attempts: number;
  readonly status: number | null;
  readonly resolver: string;
  /** Every address the name had; empty where it was not looked up. */
  readonly resolved: readonly string[];
  readonly connected: string | null;
  readonly certificateSha256: string | null;
  readonly headersSha256: string | null;
  readonly representationSha256: string | null;
  readonly hops: readonly Hop[];
  readonly receivedBytes: number;
  /** The machine's word for the failure, such as `ECONNREFUSED`. */
  readonly failure: string | null;
}

/** What differs from probe to probe once the cause is known. */
export type Findings = Partial<Pick<Probe, 'locationSha256' | 'status' | 'resolved' | 'connected' | 'certificateSha256' | 'headersSha256' | 'representationSha256' | 'hops' | 'receivedBytes' | 'failure'>>;
