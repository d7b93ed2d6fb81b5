import { describe, expect, it } from '@jest/globals';
import { countChanged } from './changed.js';

describe('what changed in a list', () => {
  it('counts rows that are new, changed or gone, and no others', () => {
    const [a, b] = [{ id: 1, seq: 4 }, { id: 2, seq: 9 }];
    expect(countChanged([a, b], [b, a])).toBe(0);
    expect(countChanged([a], [a, b])).toBe(1);
    expect(countChanged([a, b], [a])).toBe(1);
    expect(countChanged([a, b], [a, { ...b, seq: 10 }])).toBe(1);
    expect(countChanged([], [])).toBe(0);
  });
});
