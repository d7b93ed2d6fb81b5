import type { LogSource } from '../verify/log-source.js';
import { entriesPath, tilePath } from '../tlog/tile-path.js';
import type { ExportFiles } from './folder.js';

/** The entries and tiles of an export. */
export function filesSource(files: ExportFiles): LogSource {
  return {
    bundle: (n, width) => files.read(entriesPath(n, width)),
    tile: (tile) => files.read(tilePath(tile)),
  };
}
