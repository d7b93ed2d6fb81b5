import { describe, expect, it } from '@jest/globals';
import { groupOf, listedNorm } from './finable-norms.js';

describe('The norms that can be fined', () => {
  it.each([
    ['csam', 'csam:6(3)', 'csam'], ['tco', 'tco:3(3)', 'tco-a'], ['tco', 'tco:4(7)', 'tco-a'], ['tco', 'tco:5(6)', 'tco-b'], ['tco', 'tco:7', 'tco-b'], ['tco', 'tco:7(3)', 'tco-b'], ['tco', 'tco:10(1)', 'tco-b'],
  ] as const)('%s %s: %s', (regime, norm, group) => {
    expect(groupOf(regime, norm)).toBe(group);
  });

  it.each([
    ['csam', 'tco:3(3)'], ['tco', 'csam:6(3)'], ['csam', 'csam:6(3)(a)'], ['tco', 'tco:7(4)'], ['tco', 'tco:7(0)'], ['tco', 'tco:7()'], ['tco', 'tco:7(1)(2)'], ['tco', 'tco:70'], ['tco', 'tco:5(4)'], ['tco', 'TCO:7'], ['tco', ' tco:7'], ['tco', ''],
  ] as const)('%s %j: none', (regime, norm) => {
    expect(groupOf(regime, norm)).toBeNull();
  });

  it('are cited as the list names them', () => {
    expect(['tco:7(3)', 'tco:7', 'tco:5(6)', 'tco:3(3)', 'csam:6(3)'].map(listedNorm)).toEqual(['tco:7', 'tco:7', 'tco:5(6)', 'tco:3(3)', 'csam:6(3)']);
  });
});
