import type { Hash } from '../hash.js';
import { tilePath } from '../tile-path.js';
import { extendTiles, type TileEdge } from '../tile-edge.js';
import type { TileReader } from '../tile-reader.js';

/** A reader of the tiles of a tree that was built by adding these runs of leaf hashes, one after the other. */
export function tiledTree(runs: readonly (readonly Hash[])[]): TileReader {
  const tiles = new Map<string, Buffer>();
  let edge: TileEdge = [];
  let size = 0;
  for (const run of runs) {
    const extended = extendTiles(size, edge, run);
    for (const { contents, ...tile } of extended.full) tiles.set(tilePath(tile), contents);
    edge = extended.edge;
    size += run.length;
  }
  return (tile) => tiles.get(tilePath({ ...tile, width: 256 })) ?? edge[tile.level] ?? Buffer.alloc(0);
}
