import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from '../../../libs/platform/processes/identity.mjs';
import type { Installation, Part } from '../support/installation.js';

/** The supervisor waits longer each time that a process ends again within a minute; after so many kills a part is left alone until it counts as steady. */
const inARow = 4;
const steadyMs = 61_000;
const shortestGapMs = 1_000;
const longestGapMs = 4_000;

export const parts: readonly Part[] = ['worker', 'api', 'postgresql', 'temporal'];

export interface Kills {
  readonly counts: () => Readonly<Record<Part, number>>;
  readonly stop: () => Promise<void>;
}

/** Kills a part at random, one to four seconds after the last, until it is stopped. A part that is starting up may be hit as well. */
export function killAtRandom(installation: Installation, random: () => number): Kills {
  const counts: Record<Part, number> = { worker: 0, api: 0, postgresql: 0, temporal: 0 };
  const streak = new Map<Part, { readonly length: number; readonly at: number }>();
  const stopping = new AbortController();

  const spared = (part: Part): boolean => {
    const last = streak.get(part);
    return last !== undefined && last.length >= inARow && performance.now() - last.at < steadyMs;
  };
  const strike = (part: Part): void => {
    installation.kill(part);
    counts[part] += 1;
    const last = streak.get(part);
    streak.set(part, { length: last === undefined || performance.now() - last.at >= steadyMs ? 1 : last.length + 1, at: performance.now() });
  };
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const able = parts.filter((part) => !spared(part) && isRunning(installation.processOf(part)));
      const victim = able[Math.floor(random() * able.length)];
      if (victim !== undefined) strike(victim);
      await pause(shortestGapMs + random() * (longestGapMs - shortestGapMs), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const looping = loop();
  return {
    counts: () => ({ ...counts }),
    stop: () => {
      stopping.abort();
      return looping;
    },
  };
}
