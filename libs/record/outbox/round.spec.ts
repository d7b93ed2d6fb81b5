import { describe, expect, it } from '@jest/globals';
import { startRound, type Round } from './round.js';

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Stage {
  readonly round: Round;
  readonly told: [string, number][];
  readonly answer: (caseNumber: string, error?: Error) => Promise<void>;
  time: number;
}

function stage(concurrency = 2): Stage {
  const told: [string, number][] = [];
  const open = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  const set: Stage = {
    told,
    time: 0,
    round: startRound({
      deliver: (caseNumber, seq) => {
        told.push([caseNumber, seq]);
        return new Promise<void>((resolve, reject) => open.set(caseNumber, { resolve, reject }));
      },
      concurrency,
      onSettled: () => undefined,
      onFailure: () => undefined,
      nowMs: () => set.time,
    }),
    answer: async (caseNumber, error) => {
      const waiting = open.get(caseNumber);
      if (error === undefined) waiting?.resolve();
      else waiting?.reject(error);
      await tick();
    },
  };
  return set;
}
const waiting = (caseNumber: string, seq = 1, ids: readonly number[] = [seq]): { caseNumber: string; seq: number; ids: readonly number[] } => ({ caseNumber, seq, ids });

describe('a round of deliveries', () => {
  it('starts as many as it may and the next when one is done', async () => {
    const { round, told, answer } = stage(2);
    round.add([waiting('a'), waiting('b'), waiting('c')]);
    round.start();
    expect(told.map(([caseNumber]) => caseNumber)).toEqual(['a', 'b']);
    await answer('a');
    round.start();
    expect(told.map(([caseNumber]) => caseNumber)).toEqual(['a', 'b', 'c']);
  });

  it('keeps a case out of the next reading until it was told and removed', async () => {
    const { round, answer } = stage();
    round.add([waiting('a', 3, [1, 2, 3])]);
    expect(round.busy()).toEqual(['a']);
    round.start();
    expect(round.busy()).toEqual(['a']);
    await answer('a');
    expect(round.busy()).toEqual(['a']);
    expect(round.takeDelivered()).toEqual([1, 2, 3]);
    expect(round.busy()).toEqual([]);
    expect(round.takeDelivered()).toEqual([]);
  });

  it('keeps the rows of what failed, lets that case rest longer each time, and counts', async () => {
    const set = stage();
    for (const [failure, rest] of [[1, 200], [2, 400], [3, 800]] as const) {
      set.round.add([waiting('a')]);
      set.round.start();
      await set.answer('a', new Error('no'));
      expect(set.round.takeDelivered()).toEqual([]);
      expect(set.round.counts()).toEqual({ delivered: 0, failed: failure, underWay: 0 });
      set.time += rest - 1;
      expect(set.round.busy()).toEqual(['a']);
      set.time += 1;
      expect(set.round.busy()).toEqual([]);
    }
  });

  it('after a failure probes with one at a time, and opens up after a success', async () => {
    const set = stage(4);
    set.round.add([waiting('a')]);
    set.round.start();
    await set.answer('a', new Error('down'));
    set.round.add([waiting('b'), waiting('c'), waiting('d')]);
    set.round.start();
    expect(set.told).toHaveLength(1);
    set.time += 100;
    set.round.start();
    expect(set.told.map(([caseNumber]) => caseNumber)).toEqual(['a', 'b']);
    await set.answer('b');
    set.round.start();
    expect(set.told.map(([caseNumber]) => caseNumber)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('wants more only when it has room and nothing queued', async () => {
    const { round, answer } = stage(1);
    expect(round.wantsMore()).toBe(true);
    round.add([waiting('a'), waiting('b')]);
    expect(round.wantsMore()).toBe(false);
    round.start();
    expect(round.wantsMore()).toBe(false);
    await answer('a');
    round.start();
    expect(round.wantsMore()).toBe(false);
    await answer('b');
    expect(round.wantsMore()).toBe(true);
  });

  it('settles when everything under way has ended', async () => {
    const { round, answer } = stage();
    round.add([waiting('a')]);
    round.start();
    let settled = false;
    const settling = round.settle().then(() => { settled = true; });
    await tick();
    expect(settled).toBe(false);
    await answer('a');
    await settling;
    expect(settled).toBe(true);
  });
});
