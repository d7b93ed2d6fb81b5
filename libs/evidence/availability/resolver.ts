import type { Cause } from './result-table.js';

/** What a name stands for: every address it has, or why none is known. `code` is the name service's own word. */
export type Resolution =
  | { readonly ok: true; readonly addresses: readonly string[] }
  | { readonly ok: false; readonly cause: Extract<Cause, 'name-not-found' | 'name-service-failure' | 'outside-training'>; readonly code: string };

/** Turns a host name into its addresses. Asked once for each hop; the connection then goes to exactly these addresses. */
export interface Resolver {
  /** Recorded with every probe. */
  readonly kind: string;
  /** Never rejects; gives up when `signal` is aborted. */
  resolve(host: string, signal: AbortSignal): Promise<Resolution>;
}

/** Whether this is a training or the real thing. */
export type Mode = 'training' | 'production';
