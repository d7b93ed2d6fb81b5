import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { tryLock, waitForLock } from './lock.mjs';
import type { HeldLock } from './lock.mjs';

let folder = '';
let lock = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'lock-')); lock = join(folder, 'work.lock'); });
afterEach(() => { rmSync(folder, { recursive: true }); });

const module = fileURLToPath(new URL('./lock.mjs', import.meta.url));

/** Another process that takes the lock, says so, and goes on with `work`. */
function other(work: string): { said: Promise<string>; ended: Promise<number | null>; kill: () => void } {
  const code = `import { appendFileSync } from 'node:fs'; import { waitForLock } from ${JSON.stringify(module)};
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms)); const log = ${JSON.stringify(join(folder, 'log'))};
    const path = ${JSON.stringify(lock)}; ${work}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  return {
    said: new Promise((resolve) => child.stdout.once('data', (text: Buffer) => { resolve(text.toString()); })),
    ended: new Promise((resolve) => child.once('close', resolve)),
    kill: () => { child.kill('SIGKILL'); },
  };
}

function held(taken: ReturnType<typeof tryLock>): HeldLock {
  if (!taken.taken) throw new Error('The lock was refused');
  return taken;
}

describe('a lock', () => {
  it('is refused to the second, who reads who has it and what for', () => {
    held(tryLock(lock, { doing: 'install' }));
    expect(tryLock(lock)).toMatchObject({ taken: false, process: { pid: process.pid }, note: { doing: 'install' } });
  });

  it('can be taken again after it was released', () => {
    held(tryLock(lock)).release();
    held(tryLock(lock)).release();
    expect(tryLock(lock).taken).toBe(true);
  });

  it('of a process that was killed is taken over', async () => {
    const holder = other("await waitForLock(path); process.stdout.write('mine'); await pause(60000)");
    await holder.said;
    expect(tryLock(lock).taken).toBe(false);
    holder.kill();
    await holder.ended;
    expect(tryLock(lock).taken).toBe(true);
  });

  it('of a process whose number was given out again is taken over', () => {
    mkdirSync(lock);
    writeFileSync(join(lock, '7'), JSON.stringify({ process: { pid: process.pid, start: 'an earlier process' }, note: {} }));
    expect(tryLock(lock).taken).toBe(true);
    expect(readdirSync(lock)).toEqual(['8']);
  });

  it('makes the next one wait, who is told once for whom', async () => {
    const first = held(tryLock(lock));
    const told: number[] = [];
    const second = waitForLock(lock, { onWait: (holder) => told.push(holder.process.pid), pauseMs: 10 });
    await new Promise((resolve) => setTimeout(resolve, 80));
    first.release();
    (await second).release();
    expect(told).toEqual([process.pid]);
  });

  it('lets one in at a time, also when holders are killed in the middle', async () => {
    const work = `for (let turn = 0; turn < 15; turn += 1) {
      const mine = await waitForLock(path, { pauseMs: 1 });
      appendFileSync(log, 'in ' + process.pid + '\\n'); await pause(Math.random() * 4); appendFileSync(log, 'out ' + process.pid + '\\n');
      if (turn === 7 && process.pid % 2 === 0) process.kill(process.pid, 'SIGKILL');
      mine.release();
    }`;
    const crowd = Array.from({ length: 6 }, () => other(work));
    await Promise.all(crowd.map(({ ended }) => ended));
    const lines = readFileSync(join(folder, 'log'), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(6 * 2 * 7);
    for (let index = 0; index < lines.length; index += 2) {
      expect(lines[index + 1]).toBe(lines[index]?.replace('in', 'out'));
    }
  }, 60_000);
});
