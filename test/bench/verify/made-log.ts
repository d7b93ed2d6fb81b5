import { createHash } from 'node:crypto';
import { caseEvents, caseRecord } from '../../../libs/audit/testing/case-log.js';
import { witnessed } from '../../../libs/audit/testing/exported.js';
import type { NamedHead } from '../../../libs/audit/verify/verify-log.js';
import { entryBundle } from '../../../libs/audit/tlog/entry-bundle.js';
import { hashLeaf } from '../../../libs/audit/tlog/hash.js';
import { append, emptyRange, rootOf } from '../../../libs/audit/tlog/compact-range.js';
import { TILE_WIDTH, tilesOf } from '../../../libs/audit/tlog/tile.js';
import { extendTiles } from '../../../libs/audit/tlog/tile-edge.js';
import { entriesPath, tilePath } from '../../../libs/audit/tlog/tile-path.js';

/** A log to verify: its files, its heads, and its entries as they are. */
export interface MadeLog {
  readonly files: Map<string, Buffer>;
  readonly heads: readonly NamedHead[];
  readonly checkpoints: readonly { readonly name: string; readonly text: string }[];
  readonly entries: readonly Buffer[];
}

/** So many entries of the kind that commands leave, a checkpoint over every two thousand, signed and cosigned. */
export function madeLog(count: number): MadeLog {
  const templates = caseEvents(caseRecord('Z-2026-000001', false));
  const entries = Array.from({ length: count }, (_, at) => {
    const fresh = createHash('sha256').update(String(at)).digest('hex').slice(0, 16);
    return Buffer.from((templates[at % templates.length] ?? '').replace('"origin":"api"', `"origin":"api-${fresh}"`));
  });
  const files = new Map<string, Buffer>();
  const leaves = entries.map(hashLeaf);
  const { full, edge } = extendTiles(0, [], leaves);
  const contents = new Map(full.map((tile) => [tilePath(tile), tile.contents]));
  for (const tile of tilesOf(count)) files.set(tilePath(tile), contents.get(tilePath(tile)) ?? edge[tile.level] ?? Buffer.alloc(0));
  for (let at = 0; at < count; at += TILE_WIDTH) {
    const some = entries.slice(at, at + TILE_WIDTH);
    files.set(entriesPath(at / TILE_WIDTH, some.length), entryBundle(some));
  }
  const heads: NamedHead[] = [];
  let range = emptyRange;
  for (let size = Math.min(2000, count); ; size = Math.min(size + 2000, count)) {
    range = append(range, leaves.slice(range.size, size));
    heads.push({ name: String(size), size, root: rootOf(range) });
    if (size === count) break;
  }
  return { files, heads, checkpoints: heads.map((head) => ({ name: head.name, text: witnessed(head) })), entries };
}
