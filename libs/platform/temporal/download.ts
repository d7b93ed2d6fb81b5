import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../files.js';
import { runWithProgress } from '../processes/run-with-progress.js';
import type { Say } from '../say.js';
import { downloadFolder } from './cache.js';
import { downloaded } from './program.js';

const patienceSeconds = 20;

// In a process of its own, so that a download that hangs can be ended.
const script = `
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const server = { executable: { type: 'cached-download', downloadDir: process.argv[1], ttl: '3650 days' } };
  const environment = await TestWorkflowEnvironment.createLocal({ server });
  await environment.teardown();
  process.exit(0);
`;

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** Step 3: the SDK's own download. It is given up when nothing came in for some twenty seconds. */
export async function download(say: Say): Promise<string | undefined> {
  const folder = downloadFolder();
  mkdirSync(folder, { recursive: true });
  say('Temporal: stap 3, de SDK haalt het programma van internet (temporal.download).');
  let size = 0;
  let grewAt = 0;
  const outcome = await runWithProgress(process.execPath, ['--input-type=module', '-e', script, folder], { cwd: projectRoot(), everyMs: 2000 }, (seconds) => {
    const now = sizeOf(folder);
    if (now > size) {
      size = now;
      grewAt = seconds;
      say(`Temporal: ${Math.round(size / 1e6)} MB binnen.`);
    }
    return seconds - grewAt < patienceSeconds;
  });
  const program = downloaded();
  if (outcome.ok && program) return program;
  say(`Temporal: downloaden lukt niet (${outcome.lastLine.slice(0, 160) || 'geen antwoord'}).`);
  return undefined;
}
