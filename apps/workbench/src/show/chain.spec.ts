import { describe, expect, it } from '@jest/globals';
import { chainTrees, type Link } from './chain.js';

const link = (from: string, to: string, how = 'rests-on', gone = false): Link => ({ from, to, how, gone });

describe('the chain of decisions as trees', () => {
  it('begins with what rests on nothing, and goes down to what hangs on it', () => {
    expect(chainTrees([link('P1', 'B1'), link('OB1', 'P1', 'objects-to'), link('BR1', 'OB1', 'appeals-against', true)])).toEqual([
      { id: 'B1', how: null, gone: false, under: [{ id: 'P1', how: 'rests-on', gone: false, under: [{ id: 'OB1', how: 'objects-to', gone: false, under: [{ id: 'BR1', how: 'appeals-against', gone: true, under: [] }] }] }] },
    ]);
  });

  it('shows under both what hangs on two things, and ends where it would come back to itself', () => {
    const [tree] = chainTrees([link('P1', 'B1'), link('W1', 'P1', 'changes'), link('OB1', 'P1', 'objects-to'), link('W1', 'OB1', 'joined-by-law')]);
    expect(tree?.under[0]?.under.map(({ id, under }) => [id, under.map((one) => one.id)])).toEqual([['W1', []], ['OB1', ['W1']]]);
    expect(chainTrees([link('A1', 'A2'), link('A2', 'A1')])).toEqual([]);
    expect(chainTrees([link('A1', 'B1'), link('A2', 'A1'), link('A1', 'A2')])[0]?.under.map(({ id, under }) => [id, under.map((one) => [one.id, one.under])])).toEqual([['A1', [['A2', []]]]]);
  });

  it('is empty where nothing hangs on anything', () => {
    expect(chainTrees([])).toEqual([]);
  });
});
