import { describe, expect, it } from '@jest/globals';
import { backoff } from './backoff.js';
import { lagWindow } from './lag.js';
import { wakeable } from './wakeable.js';

describe('waiting after failures', () => {
  it('doubles up to its limit and ends with a success', () => {
    const waits = backoff(100, 500);
    expect(waits.over(0)).toBe(true);
    const ends: number[] = [];
    for (let failure = 0; failure < 5; failure += 1) {
      waits.failed(0);
      ends.push([100, 200, 400, 500].findIndex((ms) => waits.over(ms)));
    }
    expect(ends).toEqual([0, 1, 2, 3, 3]);
    expect(waits.failures()).toBe(5);
    waits.succeeded();
    expect(waits.over(0)).toBe(true);
    expect(waits.failures()).toBe(0);
  });
});

describe('lags', () => {
  it('have percentiles, none while nothing was seen', () => {
    const lags = lagWindow();
    expect(lags.percentile(50)).toBeNull();
    for (let ms = 100; ms >= 1; ms -= 1) lags.add(ms);
    expect([lags.percentile(0), lags.percentile(50), lags.percentile(95), lags.percentile(100)]).toEqual([1, 51, 96, 100]);
  });

  it('are those of the last ones only', () => {
    const lags = lagWindow(3);
    for (const ms of [9, 9, 9, 1, 2, 3]) lags.add(ms);
    expect([lags.percentile(0), lags.percentile(100)]).toEqual([1, 3]);
  });
});

describe('waiting that can be cut short', () => {
  it('ends by itself, or at a call, also one that came before', async () => {
    const wake = wakeable();
    const waited = async (ms: number): Promise<boolean> => {
      const begun = performance.now();
      await wake.orAfter(ms);
      return performance.now() - begun < 1000;
    };
    expect(await waited(1)).toBe(true);
    const long = waited(60_000);
    wake.now();
    expect(await long).toBe(true);
    wake.now();
    expect(await waited(60_000)).toBe(true);
    const begun = performance.now();
    await wake.orAfter(15);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(10);
  });
});
