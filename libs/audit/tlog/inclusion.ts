import { hashNode, type Hash } from './hash.js';
import { hashOf, type Leaves, type NodeReader } from './node.js';
import { checkedSize, half, isOdd, splitOf } from './size.js';

/** The subtrees whose hashes prove that a leaf is in a tree, from its sibling up (RFC 6962, 2.1.1). @throws RangeError for an index outside the tree. */
export function inclusionPath(index: number, size: number): readonly Leaves[] {
  checkedSize(index, 'the index of a leaf');
  if (index >= checkedSize(size, 'the size of a tree')) throw new RangeError(`leaf ${String(index)} is not in a tree of ${String(size)} leaves`);
  const path: Leaves[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
    }
  }
  return path.reverse();
}

/** The proof that the leaf at `index` is in the tree of `size` leaves. */
export async function proveInclusion(index: number, size: number, read: NodeReader): Promise<readonly Hash[]> {
  return Promise.all(inclusionPath(index, size).map((leaves) => hashOf(leaves, read)));
}

/** The root that follows from a leaf hash and a proof; null where the proof has too few or too many hashes (RFC 9162, 2.1.3.2). */
export function rootFromInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[]): Hash | null {
  if (index >= size) return null;
  let at = index;
  let last = size - 1;
  let root = leaf;
  for (const hash of proof) {
    if (last === 0) return null;
    if (isOdd(at) || at === last) {
      root = hashNode(hash, root);
      while (!isOdd(at) && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else root = hashNode(root, hash);
    at = half(at);
    last = half(last);
  }
  return last === 0 ? root : null;
}

/** Whether the proof shows that the leaf is at `index` in the tree of this size and root. */
export function verifyInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  return rootFromInclusion(leaf, index, size, proof)?.equals(root) ?? false;
}
