import { describe, expect, it } from '@jest/globals';
import { linesForPage } from './sheet.js';

describe('lines before a page break', () => {
  it.each([
    ['all that are left, where they fit', 5, 10, false, 5],
    ['as many as fit', 20, 8, false, 8],
    ['one less, so that the next page does not begin with a single line', 9, 8, false, 7],
    ['none, where only one would stand at the foot', 10, 1, false, 0],
    ['none, where one would stand at either side', 3, 2, false, 0],
    ['none on a full page', 4, 0, false, 0],
    ['at least one on an empty page, so that there is always progress', 5, 0, true, 1],
    ['what fits on an empty page, however little', 3, 2, true, 2],
  ])('%s', (_, remaining, fitting, emptyPage, expected) => {
    expect(linesForPage(remaining, fitting, emptyPage)).toBe(expected);
  });

  it('always comes to an end', () => {
    for (let lines = 1; lines < 60; lines += 1) {
      for (let perPage = 1; perPage < 8; perPage += 1) {
        let remaining = lines;
        for (let pages = 0; remaining > 0; pages += 1) {
          expect(pages).toBeLessThan(200);
          remaining -= linesForPage(remaining, perPage, true);
        }
      }
    }
  });
});
