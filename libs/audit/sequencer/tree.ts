import { append, compactRange, emptyRange, rootOf, type CompactRange } from '../tlog/compact-range.js';
import { HASH_BYTES, type Hash } from '../tlog/hash.js';
import { extendTiles, type FilledTile, type TileEdge } from '../tlog/tile-edge.js';

/** The log as the sequencer holds it: all it needs to go on building. */
export interface Tree {
  readonly range: CompactRange;
  readonly edge: TileEdge;
}

export const emptyTree: Tree = { range: emptyRange, edge: [] };

/** The tree with leaf hashes added, and the tiles that became full. */
export function grow({ range, edge }: Tree, leaves: readonly Hash[]): { readonly tree: Tree; readonly full: readonly FilledTile[] } {
  const tiles = extendTiles(range.size, edge, leaves);
  return { tree: { range: append(range, leaves), edge: tiles.edge }, full: tiles.full };
}

export const headOf = ({ range }: Tree): { readonly size: number; readonly root: Hash } => ({ size: range.size, root: rootOf(range) });

/** Hashes that stand one after the other. @throws RangeError where one is cut off. */
export function hashesOf(bytes: Buffer): readonly Hash[] {
  if (bytes.length % HASH_BYTES !== 0) throw new RangeError(`${String(bytes.length)} bytes are no whole number of hashes`);
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}

/** The range as a checkpoint keeps it. @throws RangeError where the bytes do not belong to the size. */
export const rangeFrom = (size: number, bytes: Buffer): CompactRange => compactRange(size, hashesOf(bytes));
