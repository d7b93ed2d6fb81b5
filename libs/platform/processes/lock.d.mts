import type { ProcessIdentity } from './identity.mjs';

export interface HeldLock {
  taken: true;
  release: () => void;
}

export interface RefusedLock {
  taken: false;
  process: ProcessIdentity;
  note: Record<string, unknown>;
}

export function tryLock(folder: string, note?: Record<string, unknown>): HeldLock | RefusedLock;
export function waitForLock(
  folder: string,
  options?: { onWait?: (holder: RefusedLock) => void; note?: Record<string, unknown>; pauseMs?: number },
): Promise<HeldLock>;
