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
    const gather = gathering<number, string>(2, 10);
    void gather(1, work);
    void gather(2, work);
    expect(rounds).toEqual([[1], [2]]);
  });

  it('takes together what arrived meanwhile, in order, at most so many', async () => {
    const { work, rounds, finish } = steered();
    const gather = gathering<number, string>(1, 3);
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
    const gather = gathering<number, string>(1, 3);
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
    const gather = gathering<number, number>(1, 10);
    const failing = gather(1, () => Promise.reject(new Error('no')));
    const next = gather(2, (items) => Promise.resolve(items));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe(2);
  });

  it('does not leave anybody waiting where the work answers too little', async () => {
    const gather = gathering<number, number>(1, 10);
    await expect(gather(1, () => Promise.resolve([]))).rejects.toThrow('fewer results');
  });
});
