import { emptyRoot, hashNode, type Hash } from './hash.js';
import { checkedSize, half, isOdd } from './size.js';

/**
 * All that must be kept of a tree to go on building it: its size, and the roots
 * of the complete subtrees it consists of, one for each one bit of the size,
 * the largest (leftmost) first. At most 53 hashes.
 */
export interface CompactRange {
  readonly size: number;
  readonly hashes: readonly Hash[];
}

export const emptyRange: CompactRange = { size: 0, hashes: [] };

/** A range from what was kept of it. @throws RangeError where the number of hashes does not belong to the size. */
export function compactRange(size: number, hashes: readonly Hash[]): CompactRange {
  let ones = 0;
  for (let rest = checkedSize(size, 'the size of a tree'); rest > 0; rest = half(rest)) if (isOdd(rest)) ones += 1;
  if (ones !== hashes.length) throw new RangeError(`a tree of ${String(size)} leaves consists of ${String(ones)} complete subtrees, not ${String(hashes.length)}`);
  return { size, hashes };
}

/** The range with these leaf hashes added at its right. */
export function append(range: CompactRange, leaves: Iterable<Hash>): CompactRange {
  const hashes = [...range.hashes];
  let { size } = range;
  for (const leaf of leaves) {
    let subtree = leaf;
    for (let rest = size; isOdd(rest); rest = half(rest)) {
      const left = hashes.pop();
      if (left === undefined) throw new RangeError('a compact range lacks a hash');
      subtree = hashNode(left, subtree);
    }
    hashes.push(subtree);
    size += 1;
  }
  return { size, hashes };
}

/** The root of the tree (RFC 6962, 2.1). */
export function rootOf(range: CompactRange): Hash {
  return foldRight(range.hashes) ?? emptyRoot;
}

/** The hash over adjoining subtrees of falling size: the smaller ones are joined first. Undefined for none. */
export function foldRight(hashes: readonly Hash[]): Hash | undefined {
  let joined: Hash | undefined;
  for (let at = hashes.length - 1; at >= 0; at -= 1) {
    const left = hashes[at];
    if (left !== undefined) joined = joined === undefined ? left : hashNode(left, joined);
  }
  return joined;
}
