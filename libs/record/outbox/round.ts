import { backoff, type Backoff } from './backoff.js';
import type { Waiting } from './outbox-table.js';

/** How deliveries go round: what may start now, what is under way, what is done and can be removed. */
export interface Round {
  /** Cases that must not be read again now: under way, done but not yet removed, or waiting after a failure. */
  readonly busy: () => readonly string[];
  readonly add: (waiting: readonly Waiting[]) => void;
  /** Starts as many deliveries as are allowed. */
  readonly start: () => void;
  /** Takes the ids of the rows that were delivered since the last time. */
  readonly takeDelivered: () => readonly number[];
  /** Whether something could start if it were there. */
  readonly wantsMore: () => boolean;
  /** Waits for the deliveries under way. */
  readonly settle: () => Promise<void>;
  readonly counts: () => { readonly delivered: number; readonly failed: number; readonly underWay: number };
}

export interface RoundOptions {
  readonly deliver: (caseNumber: string, seq: number) => Promise<void>;
  readonly concurrency: number;
  readonly onSettled: () => void;
  readonly onFailure: (caseNumber: string, error: unknown) => void;
  readonly nowMs: () => number;
}

/**
 * One delivery per case at a time, so that a case is told in order; many cases
 * at once. A case that fails waits by itself. After any failure only one
 * delivery at a time probes whether the other side is there again.
 */
export function startRound({ deliver, concurrency, onSettled, onFailure, nowMs }: RoundOptions): Round {
  const queue: Waiting[] = [];
  const underWay = new Map<string, Promise<void>>();
  const resting = new Map<string, Backoff>();
  const delivered: number[] = [];
  const justDone = new Set<string>();
  const otherSide = backoff(100, 5_000);
  let [deliveredCount, failedCount] = [0, 0];

  const room = (): number => (otherSide.failures() === 0 ? concurrency : 1) - underWay.size;
  const rests = (caseNumber: string): boolean => resting.get(caseNumber)?.over(nowMs()) === false;

  const attempt = async ({ caseNumber, seq, ids }: Waiting): Promise<void> => {
    try {
      await deliver(caseNumber, seq);
      deliveredCount += 1;
      delivered.push(...ids);
      justDone.add(caseNumber);
      resting.delete(caseNumber);
      otherSide.succeeded();
    } catch (error) {
      failedCount += 1;
      const rest = resting.get(caseNumber) ?? backoff(200, 30_000);
      rest.failed(nowMs());
      resting.set(caseNumber, rest);
      otherSide.failed(nowMs());
      onFailure(caseNumber, error);
    } finally {
      underWay.delete(caseNumber);
      onSettled();
    }
  };

  return {
    busy: () => [...underWay.keys(), ...justDone, ...[...resting.keys()].filter(rests), ...queue.map((waiting) => waiting.caseNumber)],
    add: (waiting) => queue.push(...waiting),
    start: () => {
      while (queue.length > 0 && room() > 0 && otherSide.over(nowMs())) {
        const next = queue.shift();
        if (next !== undefined) underWay.set(next.caseNumber, attempt(next));
      }
    },
    takeDelivered: () => {
      justDone.clear();
      return delivered.splice(0);
    },
    wantsMore: () => queue.length === 0 && room() > 0 && otherSide.over(nowMs()),
    settle: async () => {
      await Promise.all(underWay.values());
    },
    counts: () => ({ delivered: deliveredCount, failed: failedCount, underWay: underWay.size }),
  };
}
