import { createHash } from 'node:crypto';
import type { Json } from '../law/derivation.js';
import { jcs } from './jcs.js';

/** The rows that a command left in the record, as its audit entry vouches for them. */
export interface WrittenRows {
  /** seq, type, data, legalAt, by. */
  readonly acts: readonly object[];
  /** seq, line, account, cents, debtId; in the order of seq and line. */
  readonly postings: readonly object[];
  /** id, orderId, orderVersion, locationId, at, result, reason, observedBy, details; in the order of their ids. */
  readonly evidence: readonly object[];
  /** id, commitment (hex): SHA-256 of a salt and the address, which the log itself never holds. In the order of their numbers. */
  readonly locations: readonly object[];
}

export const writtenKinds = ['acts', 'postings', 'evidence', 'locations'] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** By kind the hash of the rows, for the object of the entry; kinds without rows are left out. A row that is changed afterwards no longer fits its entry. */
export function writtenDigests(rows: WrittenRows): { readonly [kind: string]: Json } {
  return Object.fromEntries(writtenKinds.filter((kind) => rows[kind].length > 0).map((kind) => [kind, digestOf(rows[kind])]));
}

/** SHA-256, as hex, of the canonical JSON of rows as JSON carries them: what is undefined is left out. */
export function digestOf(rows: readonly object[]): string {
  const asCarried: unknown = JSON.parse(JSON.stringify(rows));
  return createHash('sha256').update(jcs(asCarried)).digest('hex');
}
