import { entriesOf } from '../tlog/entry-bundle.js';
import { HASH_BYTES, hashLeaf, type Hash } from '../tlog/hash.js';
import { TILE_WIDTH, widthOf } from '../tlog/tile.js';
import { tilePath } from '../tlog/tile-path.js';
import type { LogSource } from './log-source.js';
import { Wrong, type WrongCode } from './wrong.js';

/** Says which entry of a bundle does not fit its tile, and what was probably done to it, from the entries around it. */
export async function diagnose(source: LogSource, n: number, leaves: readonly Hash[], size: number): Promise<Wrong> {
  const width = widthOf(0, n, size);
  const tile = await source.tile({ level: 0, n, width });
  const path = tilePath({ level: 0, n, width });
  if (tile?.length !== width * HASH_BYTES) return new Wrong('tile-changed', path, 'de tegel met de hashes van de regels ontbreekt of heeft niet de juiste lengte.');
  const said = [...hashes(tile), ...(await nextTile(source, n, size))];
  const found = [...leaves, ...(await nextLeaves(source, n, size))];
  const at = said.findIndex((hash, place) => found[place]?.equals(hash) !== true);
  const index = n * TILE_WIDTH + Math.max(at, 0);
  const [code, what] = at === -1 ? tooMany(found, said) : difference(found, said, at);
  return new Wrong(code, `regel ${String(at === -1 ? n * TILE_WIDTH + said.length : index)}`, what);
}

function difference(found: readonly Hash[], said: readonly Hash[], at: number): readonly [WrongCode, string] {
  const is = (one: number, other: number): boolean => found[one] !== undefined && said[other] !== undefined && found[one].equals(said[other]);
  if (is(at + 1, at) && is(at, at + 1)) return ['entries-swapped', 'deze regel en de volgende zijn verwisseld.'];
  if (is(at + 1, at)) {
    return found[at]?.equals(found[at - 1] ?? Buffer.alloc(0)) === true ? ['entry-duplicated', 'de vorige regel staat hier nog eens.'] : ['entry-inserted', 'hier is een regel tussengevoegd.'];
  }
  if (is(at, at + 1)) return ['entry-deleted', 'hier is een regel weggelaten.'];
  if (found[at] === undefined) return ['entry-deleted', 'vanaf hier ontbreken regels.'];
  const elsewhere = said.findIndex((hash, place) => place > at && found[at]?.equals(hash) === true);
  if (elsewhere > at && is(elsewhere, at)) return ['entries-swapped', `deze regel is verwisseld met die ${String(elsewhere - at)} verder.`];
  return ['entry-changed', 'de bytes van de regel hebben niet de hash die in de tegel staat.'];
}

function tooMany(found: readonly Hash[], said: readonly Hash[]): readonly [WrongCode, string] {
  const [last, extra] = [found[said.length - 1], found[said.length]];
  return last !== undefined && extra?.equals(last) === true ? ['entry-duplicated', 'de vorige regel staat hier nog eens.'] : ['entry-inserted', 'hier is een regel tussengevoegd.'];
}

const hashes = (tile: Buffer): readonly Hash[] => Array.from({ length: Math.floor(tile.length / HASH_BYTES) }, (_, at) => tile.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));

async function nextTile(source: LogSource, n: number, size: number): Promise<readonly Hash[]> {
  const width = widthOf(0, n + 1, size);
  return width === 0 ? [] : hashes((await source.tile({ level: 0, n: n + 1, width })) ?? Buffer.alloc(0));
}

async function nextLeaves(source: LogSource, n: number, size: number): Promise<readonly Hash[]> {
  const width = widthOf(0, n + 1, size);
  const bundle = width === 0 ? null : await source.bundle(n + 1, width);
  try {
    return bundle === null ? [] : entriesOf(bundle).map(hashLeaf);
  } catch {
    return [];
  }
}
