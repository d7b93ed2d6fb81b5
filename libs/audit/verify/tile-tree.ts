import { hashNode, HASH_BYTES, type Hash } from '../tlog/hash.js';
import { nodesOf } from '../tlog/node.js';
import { TILE_HEIGHT } from '../tlog/tile.js';

/** All complete subtrees over the hashes of one tile: by height, from the hashes themselves up. */
export type TileTree = readonly (readonly Hash[])[];

/** Builds the subtrees over these hashes, each once. */
export function tileTree(hashes: readonly Hash[]): TileTree {
  const rows: (readonly Hash[])[] = [hashes];
  for (let row = hashes; row.length > 1; ) {
    const joined: Hash[] = [];
    for (let at = 0; at + 1 < row.length; at += 2) joined.push(hashNode(row[at] as Hash, row[at + 1] as Hash));
    rows.push(joined);
    row = joined;
  }
  return rows;
}

/** The complete subtrees that the first `count` hashes consist of, from left to right. */
export function subtreesOf(tree: TileTree, count: number): readonly Hash[] {
  return nodesOf({ from: 0, to: count }).map(({ level, index }) => tree[level]?.[index] as Hash);
}

/** The hash over a full tile. */
export const topOf = (tree: TileTree): Hash => tree[TILE_HEIGHT]?.[0] as Hash;

/** The hashes of a tile as its contents. */
export const contentsOf = (hashes: readonly Hash[]): Buffer => Buffer.concat(hashes, hashes.length * HASH_BYTES);
