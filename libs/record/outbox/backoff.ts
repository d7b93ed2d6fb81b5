/** Waiting after failures: twice as long each time, up to a limit, and none after a success. */
export interface Backoff {
  readonly failed: (now: number) => void;
  readonly succeeded: () => void;
  /** Whether the wait after the last failure is over. */
  readonly over: (now: number) => boolean;
  /** Failures in a row. */
  readonly failures: () => number;
}

/** `firstMs` after the first failure, doubled up to `mostMs`; `now` is any steadily rising number of milliseconds. */
export function backoff(firstMs: number, mostMs: number): Backoff {
  let failures = 0;
  let until = 0;
  return {
    failed: (now) => {
      until = now + Math.min(mostMs, firstMs * 2 ** Math.min(failures, 30));
      failures += 1;
    },
    succeeded: () => {
      failures = 0;
      until = 0;
    },
    over: (now) => now >= until,
    failures: () => failures,
  };
}
