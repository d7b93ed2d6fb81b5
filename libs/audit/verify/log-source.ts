import type { Tile } from '../tlog/tile.js';

/** Where the entries and tiles of a log are read: a folder, a database, or memory. Null for what is not there. */
export interface LogSource {
  /** The bundle (C2SP) of entries n·256 and on, in a tree where the bundle has this width. */
  bundle(n: number, width: number): Promise<Buffer | null> | Buffer | null;
  tile(tile: Tile): Promise<Buffer | null> | Buffer | null;
}
