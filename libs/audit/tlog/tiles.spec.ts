import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entriesOf, entryBundle } from './entry-bundle.js';
import { hashOf } from './node.js';
import { tilesOf, widthOf } from './tile.js';
import { extendTiles } from './tile-edge.js';
import { entriesPath, tilePath } from './tile-path.js';
import { nodesFromTiles } from './tile-reader.js';
import { naiveRoot, someLeaves } from './testing/naive-tree.js';
import { tiledTree } from './testing/tiled-tree.js';

describe('the path of a tile', () => {
  it.each([
    [{ level: 0, n: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, n: 273, width: 112 }, 'tile/0/273.p/112'],
    [{ level: 2, n: 999, width: 1 }, 'tile/2/999.p/1'],
    [{ level: 0, n: 1000, width: 256 }, 'tile/0/x001/000'],
    [{ level: 1, n: 1234067, width: 255 }, 'tile/1/x001/x234/067.p/255'],
  ])('of %j is %s', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
  });

  it('of entries is that of the tile of their hashes', () => {
    expect(entriesPath(1234067, 256)).toBe('tile/entries/x001/x234/067');
    expect(entriesPath(5, 7)).toBe('tile/entries/005.p/7');
  });
});

describe('the tiles of a tree', () => {
  it('of 70,000 leaves are those that the specification names', () => {
    const tiles = tilesOf(70_000);
    const of = (level: number) => tiles.filter((tile) => tile.level === level);
    expect([of(0).length, of(0).at(-1)]).toEqual([274, { level: 0, n: 273, width: 112 }]);
    expect(of(1)).toEqual([{ level: 1, n: 0, width: 256 }, { level: 1, n: 1, width: 17 }]);
    expect(of(2)).toEqual([{ level: 2, n: 0, width: 1 }]);
    expect(tilesOf(256)).toEqual([{ level: 0, n: 0, width: 256 }, { level: 1, n: 0, width: 1 }]);
    expect(tilesOf(0)).toEqual([]);
    expect(tiles.every(({ level, n, width }) => widthOf(level, n, 70_000) === width)).toBe(true);
    expect(widthOf(0, 274, 70_000)).toBe(0);
  });

  it('give the hash of any subtree, however they were built', async () => {
    const leaves = someLeaves(70_000);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2000 }), fc.nat(1000), fc.nat(1000), async (size, first, second) => {
        const [one, two] = [first % size, first % size + (second % (size - (first % size)))];
        const read = nodesFromTiles(size, tiledTree([leaves.slice(0, one), leaves.slice(one, two), leaves.slice(two, size)]));
        expect(await hashOf({ from: 0, to: size }, read)).toEqual(naiveRoot(leaves.slice(0, size)));
      }),
      { numRuns: 25 },
    );
    const read = nodesFromTiles(70_000, tiledTree([leaves.slice(0, 65_535), leaves.slice(65_535)]));
    expect(await hashOf({ from: 0, to: 70_000 }, read)).toEqual(naiveRoot(leaves));
    expect(await hashOf({ from: 65_536, to: 70_000 }, read)).toEqual(naiveRoot(leaves.slice(65_536)));
  });

  it('are not extended from the edge of another tree', () => {
    const { edge } = extendTiles(0, [], someLeaves(5));
    expect(() => extendTiles(6, edge, someLeaves(1))).toThrow(new RangeError('the edge of level 0 is not that of a tree of 6 leaves'));
  });
});

describe('a bundle of entries', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (entries) => {
        expect(entriesOf(entryBundle(entries)).map((entry) => [...entry])).toEqual(entries.map((entry) => [...entry]));
      }),
    );
  });

  it('takes entries up to 65,535 bytes and no longer', () => {
    expect(entriesOf(entryBundle([Buffer.alloc(65_535)]))[0]).toHaveLength(65_535);
    expect(() => entryBundle([Buffer.alloc(65_536)])).toThrow(new RangeError('an entry of the log has at most 65535 bytes, not 65536'));
  });

  it('that breaks off is refused', () => {
    const bundle = entryBundle([Buffer.from('one'), Buffer.from('two')]);
    for (const at of [1, 4, 6, 9]) expect(() => entriesOf(bundle.subarray(0, at))).toThrow(/breaks off/);
  });
});
