import { homedir } from 'node:os';
import { join } from 'node:path';

/** The newest release of the Temporal program that `go install` can build (temporal.md: newer ones carry a replace directive). */
export const programVersion = '1.5.1';

/** The folder for programs that all checkouts of this user share. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'autoriteit');
}

/** Where the Temporal program built by `go install` is kept. */
export function builtProgram(env: NodeJS.ProcessEnv = process.env): string {
  return join(cacheFolder(env), `temporal-${programVersion}`, 'temporal');
}

/** Where the SDK puts the program that it downloads. */
export function downloadFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(cacheFolder(env), 'temporal-download');
}
