// Plain JavaScript: the bootstrap needs it before anything is installed or built.
import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isRunning } from './identity.mjs';

// A lock is a folder of numbered files; the highest number tells who holds it. Taking it over is
// creating the next number, which only one process can do; a number is removed only when a higher
// one exists, so the highest never goes down and nobody removes a lock taken in the meantime.

const generations = (folder) => readdirSync(folder).filter((name) => /^\d+$/.test(name)).map(Number);
const highest = (folder) => Math.max(0, ...generations(folder));
const unique = (folder) => join(folder, `.${process.pid}.${Math.random().toString(36).slice(2)}`);

function holder(folder, generation) {
  if (generation === 0) return undefined;
  try {
    const held = JSON.parse(readFileSync(join(folder, String(generation)), 'utf8'));
    return !held.released && isRunning(held.process) ? held : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return holder(folder, highest(folder));
    throw error;
  }
}

function claim(folder, generation, content) {
  const mine = unique(folder);
  writeFileSync(mine, JSON.stringify(content));
  try {
    linkSync(mine, join(folder, String(generation)));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

function release(folder, generation) {
  const mine = unique(folder);
  writeFileSync(mine, JSON.stringify({ released: true }));
  renameSync(mine, join(folder, String(generation)));
}

/**
 * Takes the lock or says who has it. The lock of a process that died, also by kill -9, is taken over.
 * `folder` is the lock itself, a folder that is created; `note` is what others may read about the holder.
 */
export function tryLock(folder, note = {}) {
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const current = highest(folder);
    const held = holder(folder, current);
    if (held) return { taken: false, process: held.process, note: held.note };
    const mine = current + 1;
    if (!claim(folder, mine, { process: identify(process.pid), note })) continue;
    if (highest(folder) > mine) {
      // Someone went further while this process slept between looking and claiming.
      rmSync(join(folder, String(mine)), { force: true });
      continue;
    }
    for (const older of generations(folder)) if (older < mine) rmSync(join(folder, String(older)), { force: true });
    return { taken: true, release: () => release(folder, mine) };
  }
}

/** Waits until the lock is free, takes it, and calls `onWait` once with the holder when it had to wait. */
export async function waitForLock(folder, { onWait = () => undefined, note = {}, pauseMs = 200 } = {}) {
  let told = false;
  for (;;) {
    const lock = tryLock(folder, note);
    if (lock.taken) return lock;
    if (!told) onWait(lock);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
