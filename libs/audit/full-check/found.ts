import type { Fault } from './fault.js';

/** What a check found: the first of them by name, the others counted. */
export interface Found {
  readonly add: (code: Fault['code'], where: string, detail: string) => void;
  readonly faults: readonly Fault[];
  readonly count: () => number;
}

const MOST = 100;

export function found(): Found {
  const faults: Fault[] = [];
  let count = 0;
  return {
    add: (code, where, detail) => {
      count += 1;
      if (faults.length < MOST) faults.push({ code, where, detail });
    },
    faults,
    count: () => count,
  };
}
