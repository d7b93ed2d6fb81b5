import type { Hash } from './hash.js';
import type { NodeReader } from './node.js';
import { hashWithin, TILE_HEIGHT, TILE_WIDTH, widthOf, type Tile } from './tile.js';

/** Gives the contents of a tile: `width` hashes, or more where the tile has grown since. */
export type TileReader = (tile: Tile) => Promise<Buffer> | Buffer;

/** Reads complete subtrees of a tree of `size` leaves from its tiles; each tile is fetched once. */
export function nodesFromTiles(size: number, read: TileReader): NodeReader {
  const fetched = new Map<string, Promise<Buffer>>();
  const fetch = (level: number, n: number): Promise<Buffer> => {
    const key = `${String(level)}/${String(n)}`;
    const known = fetched.get(key) ?? Promise.resolve(read({ level, n, width: widthOf(level, n, size) }));
    fetched.set(key, known);
    return known;
  };
  return async ({ level, index }): Promise<Hash> => {
    const height = level % TILE_HEIGHT;
    const count = 2 ** height;
    const first = index * count;
    const tile = await fetch((level - height) / TILE_HEIGHT, Math.floor(first / TILE_WIDTH));
    return hashWithin(tile, first % TILE_WIDTH, count);
  };
}
