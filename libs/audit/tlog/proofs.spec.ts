import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { append, emptyRange, rootOf } from './compact-range.js';
import { consistencyPath, proveConsistency, verifyConsistency } from './consistency.js';
import { emptyRoot, type Hash } from './hash.js';
import { inclusionPath, proveInclusion, rootFromInclusion, verifyInclusion } from './inclusion.js';
import { nodesFromTiles } from './tile-reader.js';
import { naivePath, naiveProof, naiveRoot, someLeaves } from './testing/naive-tree.js';
import { tiledTree } from './testing/tiled-tree.js';

const leaves = someLeaves(1100);
const leaf = (at: number): Hash => leaves[at] as Hash;
const tiles = tiledTree([leaves]);
const reader = (size: number) => nodesFromTiles(size, tiles);
const headOf = (size: number) => ({ size, root: rootOf(append(emptyRange, leaves.slice(0, size))) });
const flipped = (hash: Hash, bit: number): Hash => {
  const other = Buffer.from(hash);
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return other;
};
const size = fc.integer({ min: 1, max: 1100 });
const sizes = fc.tuple(size, fc.nat()).map(([to, from]) => ({ from: from % (to + 1), to }));
const places = fc.tuple(size, fc.nat()).map(([tree, at]) => ({ index: at % tree, size: tree }));

describe('a proof of inclusion', () => {
  it('is that of the recursion, is accepted, and shows nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(places, fc.nat(255), async ({ index, size }, bit) => {
        const proof = await proveInclusion(index, size, reader(size));
        const { root } = headOf(size);
        expect(proof).toEqual(naivePath(index, leaves.slice(0, size)));
        expect(verifyInclusion(leaf(index), index, size, proof, root)).toBe(true);
        expect(verifyInclusion(flipped(leaf(index), bit), index, size, proof, root)).toBe(false);
        expect(verifyInclusion(leaf(index), index, size, proof, flipped(root, bit))).toBe(false);
        expect(verifyInclusion(leaf(index), index, size, [...proof, root], root)).toBe(false);
        if (size > 1) {
          expect(verifyInclusion(leaf(index), index, size, proof.slice(1), root)).toBe(false);
          expect(verifyInclusion(leaf(index), (index + 1) % size, size, proof, root)).toBe(false);
          expect(verifyInclusion(leaf(index), index, size, proof.map((hash, at) => (at === bit % proof.length ? flipped(hash, bit) : hash)), root)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is right for every leaf of every small tree', async () => {
    for (let size = 1; size <= 18; size += 1) {
      for (let index = 0; index < size; index += 1) {
        expect(await proveInclusion(index, size, reader(size))).toEqual(naivePath(index, leaves.slice(0, size)));
      }
    }
  });

  it('of a leaf that is not there is not made and not accepted', () => {
    expect(() => inclusionPath(3, 3)).toThrow(new RangeError('leaf 3 is not in a tree of 3 leaves'));
    expect(rootFromInclusion(leaf(0), 3, 3, [])).toBeNull();
  });

  it('reaches beyond 32 bits', () => {
    const path = inclusionPath(2 ** 40, 2 ** 40 + 3);
    expect(path.map(({ from, to }) => [from, to])).toEqual([[2 ** 40 + 1, 2 ** 40 + 2], [2 ** 40 + 2, 2 ** 40 + 3], [0, 2 ** 40]]);
  });
});

describe('a proof of consistency', () => {
  it('is that of the recursion, is accepted, and shows nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(255), async ({ from, to }, bit) => {
        const proof = await proveConsistency(from, to, reader(to));
        const [older, newer] = [headOf(from), headOf(to)];
        expect(proof).toEqual(from === 0 ? [] : naiveProof(from, leaves.slice(0, to)));
        expect(verifyConsistency(older, newer, proof)).toBe(true);
        expect(verifyConsistency({ ...older, root: flipped(older.root, bit) }, newer, proof)).toBe(false);
        if (from > 0) expect(verifyConsistency(older, { ...newer, root: flipped(newer.root, bit) }, proof)).toBe(false);
        expect(verifyConsistency(older, newer, [...proof, newer.root])).toBe(false);
        if (proof.length > 0) {
          expect(verifyConsistency(older, newer, proof.slice(1))).toBe(false);
          expect(verifyConsistency(older, newer, proof.map((hash, at) => (at === bit % proof.length ? flipped(hash, bit) : hash)))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is right for every pair of small trees', async () => {
    for (let to = 1; to <= 18; to += 1) {
      for (let from = 1; from <= to; from += 1) {
        const proof = await proveConsistency(from, to, reader(to));
        expect(proof).toEqual(naiveProof(from, leaves.slice(0, to)));
        expect(verifyConsistency(headOf(from), headOf(to), proof)).toBe(true);
      }
    }
  });

  it('of a rewritten tail is not accepted', async () => {
    const rewritten = [...leaves.slice(0, 300), ...someLeaves(901).slice(600)];
    const proof = await proveConsistency(350, 500, nodesFromTiles(500, tiledTree([rewritten])));
    expect(verifyConsistency(headOf(350), { size: 500, root: naiveRoot(rewritten.slice(0, 500)) }, proof)).toBe(false);
  });

  it('never shows that a tree became smaller', () => {
    expect(() => consistencyPath(5, 4)).toThrow(new RangeError('a tree of 5 leaves is no beginning of one of 4'));
    expect(verifyConsistency(headOf(5), headOf(4), [])).toBe(false);
    expect(verifyConsistency({ size: 0, root: headOf(1).root }, headOf(4), [])).toBe(false);
    expect(verifyConsistency({ size: 0, root: emptyRoot }, headOf(4), [])).toBe(true);
  });
});
