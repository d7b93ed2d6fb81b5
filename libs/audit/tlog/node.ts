import { foldRight } from './compact-range.js';
import type { Hash } from './hash.js';

/** A complete subtree: the one over the leaves index·2^level up to (index + 1)·2^level. */
export interface Node {
  readonly level: number;
  readonly index: number;
}

/** Gives the hash of a complete subtree, from tiles, a database or memory. */
export type NodeReader = (node: Node) => Promise<Hash> | Hash;

/** The leaves from `from` up to, not including, `to`, that make one subtree of RFC 6962. */
export interface Leaves {
  readonly from: number;
  readonly to: number;
}

/** The complete subtrees, from left to right, that leaves consist of. `from` is a multiple of the largest of them. */
export function nodesOf({ from, to }: Leaves): readonly Node[] {
  const nodes: Node[] = [];
  let start = from;
  while (start < to) {
    let level = 0;
    let width = 1;
    while (start % (width * 2) === 0 && start + width * 2 <= to) {
      width *= 2;
      level += 1;
    }
    nodes.push({ level, index: start / width });
    start += width;
  }
  return nodes;
}

/** The hash of the subtree over these leaves. @throws RangeError for no leaves. */
export async function hashOf(leaves: Leaves, read: NodeReader): Promise<Hash> {
  const hash = foldRight(await Promise.all(nodesOf(leaves).map((node) => read(node))));
  if (hash === undefined) throw new RangeError('a subtree has leaves');
  return hash;
}
