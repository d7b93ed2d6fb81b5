import { describe, expect, it } from '@jest/globals';
import { gathering } from './gathering.js';

/** Work that finishes when it is told to, and tells what it was given. */
function steered(): { readonly work: (items: readonly number[]) => Promise<readonly string[]>; readonly rounds: number[][]; readonly finish: () => void } {
  const rounds: number[][] = [];
  const waiting: (() => void)[] = [];
  return {
    rounds,
    work: async (items) => {
      rounds.push([...items]);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return items.map((item) => `done ${String(item)}`);
    },
    finish: () => waiting.shift()?.(),
  };
}
const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('gathering', () => {
  it('lets an item go at once while there is room', () => {
    const { work, rounds } = steered();
    const gather = gathering<number, string>({ atOnce: 2, most: 10, patienceMs: 1000 });
    void gather(1, work);
    void gather(2, work);
    expect(rounds).toEqual([[1], [2]]);
  });

  it('takes together what arrived meanwhile, in order, at most so many', async () => {
    const { work, rounds, finish } = steered();
    const gather = gathering<number, string>({ atOnce: 1, most: 3, patienceMs: 1000 });
    const results = [1, 2, 3, 4, 5, 6].map((item) => gather(item, work));
    expect(rounds).toEqual([[1]]);
    finish();
    await tick();
    expect(rounds).toEqual([[1], [2, 3, 4]]);
    finish();
    await tick();
    expect(rounds).toEqual([[1], [2, 3, 4], [5, 6]]);
    finish();
    expect(await Promise.all(results)).toEqual(['done 1', 'done 2', 'done 3', 'done 4', 'done 5', 'done 6']);
  });

  it('starts anew once everything is done', async () => {
    const { work, rounds, finish } = steered();
    const gather = gathering<number, string>({ atOnce: 1, most: 3, patienceMs: 1000 });
    const first = gather(1, work);
    finish();
    await first;
    await tick();
    const second = gather(2, work);
    expect(rounds).toEqual([[1], [2]]);
    finish();
    expect(await second).toBe('done 2');
  });

  it('tells an error to those whose round it was, and goes on', async () => {
    const gather = gathering<number, number>({ atOnce: 1, most: 10, patienceMs: 1000 });
    const failing = gather(1, () => Promise.reject(new Error('no')));
    const next = gather(2, (items) => Promise.resolve(items));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe(2);
  });

  it('lets others pass a round that takes long, and goes on afterwards as before', async () => {
    const { work, rounds, finish } = steered();
    const gather = gathering<number, string>({ atOnce: 1, most: 10, patienceMs: 10 });
    const slow = gather(1, work);
    const passing = gather(2, work);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(rounds).toEqual([[1], [2]]);
    finish();
    expect(await slow).toBe('done 1');
    finish();
    expect(await passing).toBe('done 2');
    await tick();
    const [third, fourth] = [gather(3, work), gather(4, work)];
    expect(rounds).toEqual([[1], [2], [3]]);
    finish();
    await third;
    await tick();
    finish();
    expect(await fourth).toBe('done 4');
    expect(rounds).toEqual([[1], [2], [3], [4]]);
  });

  it('does not leave anybody waiting where the work answers too little', async () => {
    const gather = gathering<number, number>({ atOnce: 1, most: 10, patienceMs: 1000 });
    await expect(gather(1, () => Promise.resolve([]))).rejects.toThrow('fewer results');
  });
});
