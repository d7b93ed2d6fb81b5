/** Waiting that can be cut short; a call to `now` while nobody waits is remembered for the next wait. */
export interface Wakeable {
  readonly now: () => void;
  readonly orAfter: (ms: number) => Promise<void>;
}

export function wakeable(): Wakeable {
  let awake = false;
  let stopWaiting: (() => void) | null = null;
  return {
    now: () => {
      awake = true;
      stopWaiting?.();
    },
    orAfter: async (ms) => {
      if (!awake) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          stopWaiting = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        stopWaiting = null;
      }
      awake = false;
    },
  };
}
