import { isRunning } from './identity.mjs';
import type { ProcessIdentity } from './identity.mjs';
import { until } from './wait.js';

/** Sends a signal to exactly that process; a process that is gone, or not ours, is left alone. */
export function signal(identity: ProcessIdentity | undefined, name: NodeJS.Signals): void {
  if (!identity || !isRunning(identity)) return;
  try {
    process.kill(identity.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Asks a process to stop and waits; after `graceMs` it is killed.
 * @returns whether it stopped by itself.
 */
export async function stopProcess(identity: ProcessIdentity | undefined, name: NodeJS.Signals, graceMs: number): Promise<boolean> {
  signal(identity, name);
  if (await until(() => !isRunning(identity), graceMs)) return true;
  signal(identity, 'SIGKILL');
  await until(() => !isRunning(identity), 10_000);
  return false;
}
