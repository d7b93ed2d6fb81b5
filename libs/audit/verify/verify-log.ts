import { append, emptyRange, foldRight, type CompactRange } from '../tlog/compact-range.js';
import type { TreeHead } from '../tlog/consistency.js';
import { entriesOf } from '../tlog/entry-bundle.js';
import { emptyRoot, hashLeaf, type Hash } from '../tlog/hash.js';
import { TILE_WIDTH, widthOf } from '../tlog/tile.js';
import { entriesPath } from '../tlog/tile-path.js';
import { isCanonical } from './canonical.js';
import { diagnose } from './diagnose.js';
import type { LogSource } from './log-source.js';
import { contentsOf, subtreesOf, tileTree, topOf, type TileTree } from './tile-tree.js';
import { upperTiles } from './upper-tiles.js';
import { Wrong } from './wrong.js';

/** A checkpoint to hold the entries against, and its name for whoever reads the report. */
export interface NamedHead extends TreeHead {
  readonly name: string;
}

/**
 * Goes through a whole log: every entry is canonical and has the hash that its
 * tile says, every tile follows from those below it, and every head is that of
 * the entries up to its size, which makes all heads beginnings of one history.
 *
 * @param heads in the order of their sizes; the log is read up to the last
 * @param see is told of every entry, in order, once it is known to be good
 * @throws Wrong at the first thing that is wrong
 */
export async function verifyLog(source: LogSource, heads: readonly NamedHead[], see: (index: number, payload: Buffer) => void): Promise<void> {
  const size = heads.at(-1)?.size ?? 0;
  const upper = upperTiles(source);
  let range: CompactRange = emptyRange;
  let known = heads.findIndex((head) => head.size > 0);
  verifyEmpty(heads.slice(0, known === -1 ? heads.length : known));
  for (let n = 0; n * TILE_WIDTH < size; n += 1) {
    const width = widthOf(0, n, size);
    const entries = await readEntries(source, n, width);
    const leaves = entries.map(hashLeaf);
    if (leaves.length !== width || !(await isTile(source, n, width, leaves))) throw await diagnose(source, n, leaves, size);
    const tree = tileTree(leaves);
    for (let head = heads[known]; head !== undefined && head.size <= n * TILE_WIDTH + width; head = heads[++known]) verifyHead(head, heads[known - 1], range, tree, n);
    entries.forEach((entry, at) => {
      const index = n * TILE_WIDTH + at;
      if (!isCanonical(entry)) throw new Wrong('entry-not-canonical', `regel ${String(index)}`, 'de bytes zijn niet de canonieke JSON (RFC 8785) van wat er staat.');
      see(index, entry);
    });
    if (width === TILE_WIDTH) {
      range = append(range, [topOf(tree)]);
      await upper.add(topOf(tree));
    }
  }
  await upper.end();
}

function verifyEmpty(heads: readonly NamedHead[]): void {
  const wrong = heads.find(({ root }) => !root.equals(emptyRoot));
  if (wrong !== undefined) throw new Wrong('checkpoint-not-this-history', wrong.name, 'de wortel is niet die van een leeg logboek.');
}

async function readEntries(source: LogSource, n: number, width: number): Promise<readonly Buffer[]> {
  const path = entriesPath(n, width);
  const bundle = await source.bundle(n, width);
  if (bundle === null) throw new Wrong('entries-missing', path, 'het bestand met regels ontbreekt.');
  try {
    return entriesOf(bundle);
  } catch (error) {
    throw error instanceof RangeError ? new Wrong('entries-missing', path, 'het bestand met regels breekt af.') : error;
  }
}

async function isTile(source: LogSource, n: number, width: number, leaves: readonly Hash[]): Promise<boolean> {
  const tile = await source.tile({ level: 0, n, width });
  return tile?.equals(contentsOf(leaves)) ?? false;
}

/** Holds a head against the entries read so far; `range` is over the full tiles before this one. */
function verifyHead(head: NamedHead, before: NamedHead | undefined, range: CompactRange, tree: TileTree, n: number): void {
  const root = foldRight([...range.hashes, ...subtreesOf(tree, head.size - n * TILE_WIDTH)]);
  if (root?.equals(head.root) === true) return;
  const until = before === undefined ? '' : ` Tot en met regel ${String(before.size - 1)} klopt de geschiedenis nog (${before.name}).`;
  throw new Wrong('checkpoint-not-this-history', head.name, `de wortel hoort niet bij de eerste ${String(head.size)} regels: de regels zijn herschreven, of het checkpoint is van een andere geschiedenis.${until}`);
}
