import { emptyRoot, hashNode, type Hash } from './hash.js';
import { hashOf, type Leaves, type NodeReader } from './node.js';
import { checkedSize, half, isOdd, splitOf } from './size.js';

/** The subtrees whose hashes prove that the tree of `from` leaves is the beginning of that of `to` leaves (RFC 6962, 2.1.2). @throws RangeError where `from` is more than `to`. */
export function consistencyPath(from: number, to: number): readonly Leaves[] {
  if (checkedSize(from, 'the smaller size') > checkedSize(to, 'the greater size')) throw new RangeError(`a tree of ${String(from)} leaves is no beginning of one of ${String(to)}`);
  if (from === 0 || from === to) return [];
  const path: Leaves[] = [];
  let start = 0;
  let end = to;
  while (end !== from) {
    const middle = start + splitOf(end - start);
    if (from <= middle) {
      path.push({ from: middle, to: end });
      end = middle;
    } else {
      path.push({ from: start, to: middle });
      start = middle;
    }
  }
  // The old tree itself is known to the one who checks, unless it is only a part of a subtree.
  if (start > 0) path.push({ from: start, to: end });
  return path.reverse();
}

/** The proof that the tree of `from` leaves is the beginning of that of `to` leaves. */
export async function proveConsistency(from: number, to: number, read: NodeReader): Promise<readonly Hash[]> {
  return Promise.all(consistencyPath(from, to).map((leaves) => hashOf(leaves, read)));
}

/** A tree head: how many leaves, and their root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/** Whether the proof shows that the older tree is the beginning of the newer (RFC 9162, 2.1.4.2). */
export function verifyConsistency(older: TreeHead, newer: TreeHead, proof: readonly Hash[]): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root);
  if (older.size === 0) return proof.length === 0 && older.root.equals(emptyRoot);
  const roots = rootsFromConsistency(older, newer.size, proof);
  return roots !== null && roots.older.equals(older.root) && roots.newer.equals(newer.root);
}

function rootsFromConsistency(older: TreeHead, size: number, proof: readonly Hash[]): { readonly older: Hash; readonly newer: Hash } | null {
  let at = older.size - 1;
  let last = size - 1;
  while (isOdd(at)) {
    at = half(at);
    last = half(last);
  }
  // A complete old tree is itself the first node of the path.
  const [first, ...rest] = at === 0 ? [older.root, ...proof] : proof;
  if (first === undefined) return null;
  let olderRoot = first;
  let newerRoot = first;
  for (const hash of rest) {
    if (last === 0) return null;
    if (isOdd(at) || at === last) {
      olderRoot = hashNode(hash, olderRoot);
      newerRoot = hashNode(hash, newerRoot);
      while (!isOdd(at) && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else newerRoot = hashNode(newerRoot, hash);
    at = half(at);
    last = half(last);
  }
  return last === 0 ? { older: olderRoot, newer: newerRoot } : null;
}
