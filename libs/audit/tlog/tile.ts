import { HASH_BYTES, hashNode, type Hash } from './hash.js';
import { checkedSize } from './size.js';

/** Hashes in a full tile (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

/** Levels of the tree that one tile spans. */
export const TILE_HEIGHT = 8;

/** A tile: `width` hashes of level `level`·8 of the tree, the n-th of its level. */
export interface Tile {
  readonly level: number;
  readonly n: number;
  readonly width: number;
}

/** The tiles of a tree of this size, full ones first, the partial one of each level last; levels from 0 up. */
export function tilesOf(size: number): readonly Tile[] {
  const tiles: Tile[] = [];
  let hashes = checkedSize(size, 'the size of a tree');
  for (let level = 0; hashes > 0; level += 1, hashes = Math.floor(hashes / TILE_WIDTH)) {
    const full = Math.floor(hashes / TILE_WIDTH);
    for (let n = 0; n < full; n += 1) tiles.push({ level, n, width: TILE_WIDTH });
    const width = hashes % TILE_WIDTH;
    if (width > 0) tiles.push({ level, n: full, width });
  }
  return tiles;
}

/** How many hashes the n-th tile of a level has in a tree of this size; 0 where it is not there. */
export function widthOf(level: number, n: number, size: number): number {
  return Math.max(0, Math.min(TILE_WIDTH, Math.floor(size / TILE_WIDTH ** level) - n * TILE_WIDTH));
}

/** The hash at a place in the contents of a tile. @throws RangeError where the tile is too short. */
export function hashAt(contents: Buffer, place: number): Hash {
  const hash = contents.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES);
  if (hash.length !== HASH_BYTES) throw new RangeError(`a tile of ${String(contents.length)} bytes has no hash at ${String(place)}`);
  return hash;
}

/** The hash over `count` adjoining hashes of a tile, from `from` on: a power of two of them, as a complete subtree has. */
export function hashWithin(contents: Buffer, from: number, count: number): Hash {
  if (count === 1) return hashAt(contents, from);
  return hashNode(hashWithin(contents, from, count / 2), hashWithin(contents, from + count / 2, count / 2));
}
