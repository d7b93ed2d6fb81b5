/** Waiting that ends early when there is work, or when it is time to stop. */
export interface WaitingRoom {
  /** Waits so long, or until somebody wakes it; where it was woken since the last time, not at all. */
  readonly rest: (ms: number) => Promise<void>;
  /** Waits so long, whoever wakes it. */
  readonly pause: (ms: number) => Promise<void>;
  readonly wake: () => void;
  readonly close: () => void;
  readonly closed: () => boolean;
}

export function waitingRoom(): WaitingRoom {
  let woken = false;
  let closed = false;
  const sleepers = new Set<{ readonly light: boolean; readonly up: () => void }>();

  const sleep = (ms: number, light: boolean): Promise<void> =>
    new Promise((resolve) => {
      if (closed || (light && woken)) {
        if (light) woken = false;
        resolve();
        return;
      }
      const timer = setTimeout(() => { sleeper.up(); }, ms);
      const sleeper = {
        light,
        up: () => {
          clearTimeout(timer);
          sleepers.delete(sleeper);
          resolve();
        },
      };
      sleepers.add(sleeper);
    });

  return {
    rest: (ms) => sleep(ms, true),
    pause: (ms) => sleep(ms, false),
    wake: () => {
      const light = [...sleepers].filter((sleeper) => sleeper.light);
      woken = light.length === 0;
      for (const sleeper of light) sleeper.up();
    },
    close: () => {
      closed = true;
      for (const sleeper of [...sleepers]) sleeper.up();
    },
    closed: () => closed,
  };
}
