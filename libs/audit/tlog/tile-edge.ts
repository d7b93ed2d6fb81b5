import { hashWithin, TILE_WIDTH, type Tile } from './tile.js';
import { HASH_BYTES, type Hash } from './hash.js';

/** A tile with its hashes, one after the other. */
export interface FilledTile extends Tile {
  readonly contents: Buffer;
}

/** The partial tile of each level, from 0 up; an empty buffer where a level has none. */
export type TileEdge = readonly Buffer[];

/**
 * Adds leaf hashes to a tree in tiles: which full tiles came into being, and the
 * new edge. With the tiles that were full before, they are all of the tree.
 *
 * @param size the number of leaves before
 * @throws RangeError where the edge is not that of a tree of this size
 */
export function extendTiles(size: number, edge: TileEdge, leaves: readonly Hash[]): { readonly full: readonly FilledTile[]; readonly edge: TileEdge } {
  const full: FilledTile[] = [];
  const newEdge: Buffer[] = [];
  let added: readonly Hash[] = leaves;
  let before = size;
  for (let level = 0; added.length > 0 || before > 0; level += 1) {
    const old = edge[level] ?? Buffer.alloc(0);
    if (old.length !== (before % TILE_WIDTH) * HASH_BYTES) throw new RangeError(`the edge of level ${String(level)} is not that of a tree of ${String(size)} leaves`);
    const { tiles, rest } = cut(level, Math.floor(before / TILE_WIDTH), Buffer.concat([old, ...added]));
    full.push(...tiles);
    newEdge.push(rest);
    added = tiles.map((tile) => hashWithin(tile.contents, 0, TILE_WIDTH));
    before = Math.floor(before / TILE_WIDTH);
  }
  return { full, edge: newEdge };
}

function cut(level: number, first: number, hashes: Buffer): { readonly tiles: readonly FilledTile[]; readonly rest: Buffer } {
  const bytes = TILE_WIDTH * HASH_BYTES;
  const count = Math.floor(hashes.length / bytes);
  const tiles = Array.from({ length: count }, (_, at) => ({ level, n: first + at, width: TILE_WIDTH, contents: hashes.subarray(at * bytes, (at + 1) * bytes) }));
  return { tiles, rest: hashes.subarray(count * bytes) };
}
