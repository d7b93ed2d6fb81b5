/** Lags of the last deliveries, in milliseconds from commit to delivered. */
export interface LagWindow {
  readonly add: (lagMs: number) => void;
  /** The given percentile (0 to 100) of the window, or null while it is empty. */
  readonly percentile: (percent: number) => number | null;
}

export function lagWindow(size = 4096): LagWindow {
  const lags: number[] = [];
  let next = 0;
  return {
    add: (lagMs) => {
      lags[next % size] = lagMs;
      next += 1;
    },
    percentile: (percent) => {
      if (lags.length === 0) return null;
      const sorted = [...lags].sort((a, b) => a - b);
      return sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))] ?? null;
    },
  };
}
