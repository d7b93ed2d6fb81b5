import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { waitForLock } from '../processes/lock.mjs';
import { runWithProgress } from '../processes/run-with-progress.js';
import type { Say } from '../say.js';
import { builtProgram, programVersion } from './cache.js';

/** What `go version` says, as major and minor; undefined when go is not there. */
export function goVersion(): { text: string; enough: boolean } | undefined {
  const { status, stdout } = spawnSync('go', ['version'], { encoding: 'utf8' });
  const [, major, minor] = (status === 0 && /go(\d+)\.(\d+)/.exec(stdout)) || [];
  if (major === undefined || minor === undefined) return undefined;
  return { text: `${major}.${minor}`, enough: Number(major) > 1 || Number(minor) >= 25 };
}

async function build(target: string, say: Say): Promise<string | undefined> {
  mkdirSync(dirname(target), { recursive: true });
  const draft = mkdtempSync(join(dirname(target), '.build-'));
  say('Temporal: stap 4, het programma wordt met go gebouwd; dat duurt eenmalig 2 à 4 minuten.');
  const outcome = await runWithProgress(
    'go',
    ['install', `github.com/temporalio/cli/cmd/temporal@v${programVersion}`],
    { cwd: draft, env: { ...process.env, GOBIN: draft, GOFLAGS: '' } },
    (seconds) => {
      say(`Temporal: nog bezig met bouwen (${seconds} s).`);
      return true;
    },
  );
  const built = join(draft, 'temporal');
  const done = outcome.ok && existsSync(built);
  // Renamed when whole: what is in the cache can be run, also after an interrupted build.
  if (done) renameSync(built, target);
  else say(`Temporal: bouwen met go mislukte: ${outcome.lastLine.slice(0, 200)}`);
  rmSync(draft, { recursive: true, force: true });
  return done ? target : undefined;
}

/** Step 4: `go install`, once for all checkouts of this user; a second one waits for the first. */
export async function goInstall(say: Say): Promise<string | undefined> {
  const target = builtProgram();
  const go = goVersion();
  if (!go?.enough) {
    say(go ? `Temporal: go ${go.text} is te oud om het programma te bouwen (1.25 of nieuwer).` : 'Temporal: go is niet geïnstalleerd, dus bouwen kan niet.');
    return undefined;
  }
  mkdirSync(dirname(dirname(target)), { recursive: true });
  const lock = await waitForLock(`${dirname(target)}.lock`, {
    onWait: (holder) => { say(`Temporal: proces ${holder.process.pid} bouwt het programma al; er wordt op gewacht.`); },
  });
  try {
    return existsSync(target) ? target : await build(target, say);
  } finally {
    lock.release();
  }
}
