import { createHash } from 'node:crypto';
import type { Hash } from '../hash.js';

/** The recursions of RFC 6962, section 2.1, word for word, to compare with. */
const sha = (...parts: readonly Uint8Array[]): Hash => createHash('sha256').update(Buffer.concat(parts)).digest();

export const naiveLeaf = (entry: Uint8Array): Hash => sha(Uint8Array.of(0), entry);

const split = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);

/** MTH over leaf hashes. */
export function naiveRoot(leaves: readonly Hash[]): Hash {
  const [first] = leaves;
  if (first === undefined) return sha();
  if (leaves.length === 1) return first;
  const k = split(leaves.length);
  return sha(Uint8Array.of(1), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

/** PATH(m, D[n]). */
export function naivePath(m: number, leaves: readonly Hash[]): readonly Hash[] {
  if (leaves.length <= 1) return [];
  const k = split(leaves.length);
  return m < k ? [...naivePath(m, leaves.slice(0, k)), naiveRoot(leaves.slice(k))] : [...naivePath(m - k, leaves.slice(k)), naiveRoot(leaves.slice(0, k))];
}

/** PROOF(m, D[n]). */
export const naiveProof = (m: number, leaves: readonly Hash[]): readonly Hash[] => (m === 0 ? [] : subproof(m, leaves, true));

function subproof(m: number, leaves: readonly Hash[], known: boolean): readonly Hash[] {
  if (m === leaves.length) return known ? [] : [naiveRoot(leaves)];
  const k = split(leaves.length);
  return m <= k ? [...subproof(m, leaves.slice(0, k), known), naiveRoot(leaves.slice(k))] : [...subproof(m - k, leaves.slice(k), false), naiveRoot(leaves.slice(0, k))];
}

/** The leaf hashes of this many small entries. */
export const someLeaves = (count: number): readonly Hash[] => Array.from({ length: count }, (_, at) => naiveLeaf(Buffer.from(`entry ${String(at)}`)));
