import type { Hash } from '../tlog/hash.js';
import { TILE_WIDTH } from '../tlog/tile.js';
import { tilePath } from '../tlog/tile-path.js';
import type { LogSource } from './log-source.js';
import { contentsOf, tileTree, topOf } from './tile-tree.js';
import { Wrong } from './wrong.js';

interface Level {
  readonly hashes: Hash[];
  n: number;
}

/** Holds the tiles of level 1 and up against the full tiles below them, as these come in. */
export function upperTiles(source: LogSource): { add(top: Hash): Promise<void>; end(): Promise<void> } {
  const levels: Level[] = [];
  const check = async (level: number, { n, hashes }: Level): Promise<void> => {
    const tile = { level, n, width: hashes.length };
    const contents = await source.tile(tile);
    if (contents?.equals(contentsOf(hashes)) !== true) throw new Wrong('tile-changed', tilePath(tile), 'de tegel volgt niet uit de tegels eronder.');
  };
  const add = async (top: Hash, level: number): Promise<void> => {
    const own = (levels[level] ??= { hashes: [], n: 0 });
    own.hashes.push(top);
    if (own.hashes.length < TILE_WIDTH) return;
    await check(level, own);
    const joined = topOf(tileTree(own.hashes));
    own.hashes.length = 0;
    own.n += 1;
    await add(joined, level + 1);
  };
  return {
    add: (top) => add(top, 1),
    end: async () => {
      for (const [level, own] of levels.entries()) if ((own?.hashes.length ?? 0) > 0) await check(level, own as Level);
    },
  };
}
