import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson, writeJson } from './files.js';
import { findByArgument, identify, isRunning } from './processes/identity.mjs';
import type { ProcessIdentity } from './processes/identity.mjs';
import { signal } from './processes/stop.js';
import { until } from './processes/wait.js';
import { commonPlaceOf } from './postgres/place.js';
import { stateFile } from './temporal/start.js';

const prefix = 'autoriteit-test-';
const ownerFile = 'owner.json';

/** A new folder for servers that nobody will miss, marked with the process it belongs to. */
export function makeThrowAwayFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // mkdtemp makes it 0700, and user postgres must pass through it.
  chmodSync(folder, 0o711);
  writeJson(join(folder, ownerFile), identify(process.pid));
  return folder;
}

/** Ends every server that runs on a throw-away folder, and removes the folder. */
export async function removeThrowAwayFolder(folder: string): Promise<void> {
  const elsewhere = commonPlaceOf(folder);
  const servers = [stateFile(folder), join(folder, 'postgres', 'data'), join(elsewhere, 'data')].flatMap((path) => findByArgument(path));
  // Nothing in it is of value, so nothing needs to be finished first.
  for (const server of servers) signal(server, 'SIGQUIT');
  if (!(await until(() => !servers.some(isRunning), 5000))) for (const server of servers) signal(server, 'SIGKILL');
  await until(() => !servers.some(isRunning), 5000);
  rmSync(elsewhere, { recursive: true, force: true, maxRetries: 3 });
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Removes what test runs left behind that were killed; folders of runs that go on are left alone. */
export async function removeLeftovers(): Promise<number> {
  const abandoned = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix)).map((name) => join(tmpdir(), name))
    .filter((folder) => {
      const owner = readJson(join(folder, ownerFile)) as ProcessIdentity | undefined;
      return owner !== undefined && !isRunning(owner);
    });
  let removed = 0;
  for (const folder of abandoned) {
    // Another user's folder is his to clean up.
    removed += await removeThrowAwayFolder(folder).then(() => 1, () => 0);
  }
  return removed;
}
