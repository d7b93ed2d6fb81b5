import { tilesFrom } from '../../sequencer/stored-tree.js';
import { parseCheckpoint } from '../../tlog/checkpoint.js';
import { entryBundle } from '../../tlog/entry-bundle.js';
import { TILE_WIDTH, tilesOf } from '../../tlog/tile.js';
import { entriesPath, tilePath } from '../../tlog/tile-path.js';
import { FORMAT, type Manifest } from '../manifest.js';
import type { Part } from '../parts.js';
import { paths, recordPath } from '../paths.js';
import { dividedRecord } from './case-parts.js';
import { checkpointsUpTo, checkpointToUse } from './checkpoints.js';
import type { Reader } from './client.js';
import { detailsNow } from './details.js';
import { entriesUpTo } from './entries.js';
import { jsonOf, NoExport, type ExportFile, type Making } from './made.js';
import { readme } from './readme.js';
import { casesUpTo, documentBytes, rowsOfCase } from './rows-of-case.js';

/** What goes into an export of the log beside what is always in it. */
export interface LogExportOptions extends Making {
  /** Letters that show where material was found. Whoever may not read locations leaves them out. */
  readonly locations: boolean;
  /** Personal details that were not destroyed. */
  readonly details: boolean;
}

/**
 * The whole log and the record of all cases, file by file, up to the newest
 * checkpoint that enough witnesses cosigned.
 *
 * @throws NoExport where nothing was signed yet
 */
export async function* logExport(db: Reader, options: LogExportOptions): AsyncGenerator<ExportFile> {
  const checkpoint = await checkpointToUse(db, options.policy);
  if (checkpoint === null) throw new NoExport('not-yet', 'Er is nog geen checkpoint: het logboek is nog leeg, of de sequencer heeft nog niet gedraaid.');
  const { size } = checkpoint;
  const leftOut: readonly Part[] = options.locations ? [] : ['vindplaatsen'];
  const cases = await casesUpTo(db, size);
  const manifest: Manifest = {
    format: FORMAT,
    scope: { kind: 'log' },
    mode: options.mode,
    origin: parseCheckpoint(checkpoint.note).origin,
    size,
    madeAt: options.madeAt,
    madeBy: options.madeBy,
    cases: [...cases],
    leftOut: [...leftOut],
    details: options.details,
  };
  yield { path: paths.manifest, contents: jsonOf(manifest) };
  yield { path: paths.readme, contents: readme(manifest) };
  yield { path: paths.policy, contents: options.policy };
  yield { path: paths.checkpoint, contents: checkpoint.note };
  for await (const { size: at, note } of checkpointsUpTo(db, size)) yield { path: paths.checkpointOf(at), contents: note };
  yield* tree(db, size);
  if (options.details) yield { path: paths.details, contents: jsonOf(await detailsNow(db)) };
  for (const caseNumber of cases) yield* record(db, caseNumber, size, leftOut);
}

async function* tree(db: Reader, size: number): AsyncGenerator<ExportFile> {
  const read = tilesFrom(db, size);
  for (const tile of tilesOf(size)) yield { path: tilePath(tile), contents: await read(tile) };
  for await (const { from, payloads } of entriesUpTo(db, size)) {
    for (let at = 0; at < payloads.length; at += TILE_WIDTH) {
      const bundle = payloads.slice(at, at + TILE_WIDTH);
      yield { path: entriesPath((from + at) / TILE_WIDTH, bundle.length), contents: entryBundle(bundle) };
    }
  }
}

async function* record(db: Reader, caseNumber: string, size: number, leftOut: readonly Part[]): AsyncGenerator<ExportFile> {
  const rows = await rowsOfCase(db, caseNumber, size);
  if (rows === null) return;
  const { record: found } = dividedRecord(caseNumber, false, rows, null);
  yield { path: recordPath(caseNumber, false), contents: jsonOf(found) };
  for (const { id, file, part } of found.documents) {
    const bytes = leftOut.includes(part) ? null : await documentBytes(db, id);
    if (bytes !== null) yield { path: file, contents: bytes };
  }
}
