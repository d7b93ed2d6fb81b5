import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { append, compactRange, emptyRange, rootOf } from './compact-range.js';
import { naiveRoot, someLeaves } from './testing/naive-tree.js';

const leaves = someLeaves(600);

describe('a compact range', () => {
  it('gives the root of the recursion, however the leaves were added', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 4 }), (counts) => {
        let range = emptyRange;
        let size = 0;
        for (const count of counts) {
          range = append(range, leaves.slice(size, size + count));
          size += count;
          expect(rootOf(range)).toEqual(naiveRoot(leaves.slice(0, size)));
          expect(range.size).toBe(size);
          expect(compactRange(range.size, range.hashes)).toEqual(range);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the range that it grew from as it was', () => {
    const three = append(emptyRange, leaves.slice(0, 3));
    append(three, leaves.slice(3, 9));
    expect(rootOf(three)).toEqual(naiveRoot(leaves.slice(0, 3)));
  });

  it.each([
    [3, 1, 'a tree of 3 leaves consists of 2 complete subtrees, not 1'],
    [0, 1, 'a tree of 0 leaves consists of 0 complete subtrees, not 1'],
    [2 ** 40 + 1, 1, 'a tree of 1099511627777 leaves consists of 2 complete subtrees, not 1'],
    [-1, 0, 'the size of a tree is a whole number from 0, not -1'],
    [1.5, 1, 'the size of a tree is a whole number from 0, not 1.5'],
  ])('of %d leaves with %d hashes is refused', (size, hashes, message) => {
    expect(() => compactRange(size, leaves.slice(0, hashes))).toThrow(new RangeError(message));
  });
});
