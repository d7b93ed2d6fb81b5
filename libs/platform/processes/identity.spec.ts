import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { afterEach, describe, expect, it } from '@jest/globals';
import { commandLine, findByArgument, identify, isRunning } from './identity.mjs';
import { signal, stopProcess } from './stop.js';
import { until } from './wait.js';

const children: ChildProcess[] = [];
async function program(code: string, ...args: string[]): Promise<number> {
  const child = spawn(process.execPath, ['-e', `${code}; process.stdout.write('ready')`, '--', ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child.pid ?? 0;
}
afterEach(() => { for (const child of children.splice(0)) child.kill('SIGKILL'); });

describe('the identity of a process', () => {
  it('holds as long as it runs, and no longer', async () => {
    const identity = identify(await program('setInterval(() => undefined, 1000)'));
    expect(isRunning(identity)).toBe(true);
    signal(identity, 'SIGKILL');
    expect(await until(() => !isRunning(identity), 5000)).toBe(true);
  });

  it('is not that of a later process with the same number', () => {
    const own = identify(process.pid);
    expect(own?.pid).toBe(process.pid);
    expect(isRunning(own)).toBe(true);
    expect(isRunning({ pid: process.pid, start: 'earlier' })).toBe(false);
  });

  it('is absent for a number nobody has, and for one that only waits to be reaped', async () => {
    expect(identify(4_194_303)).toBeUndefined();
    // A shell that does not wait for its child leaves a zombie behind when the child ends.
    const parent = await program("const child = require('node:child_process').spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 5'], { stdio: ['ignore', 'pipe', 'ignore'] }); child.stdout.on('data', (text) => process.stdout.write(text))");
    const child = children.at(-1);
    let text = '';
    child?.stdout?.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    expect(await until(() => /\d+/.test(text), 5000)).toBe(true);
    const zombie = Number(/\d+/.exec(text)?.[0]);
    expect(parent).not.toBe(zombie);
    expect(await until(() => identify(zombie) === undefined, 5000)).toBe(true);
  });

  it('is found by an argument of its own, whole and not in part', async () => {
    const mark = `--mark=${process.pid}-${performance.now()}`;
    const pid = await program('setInterval(() => undefined, 1000)', mark);
    expect(commandLine(pid)).toContain(mark);
    expect(findByArgument(mark).map((found) => found.pid)).toEqual([pid]);
    expect(findByArgument(mark.slice(0, -1))).toEqual([]);
  });
});

describe('stopping a process', () => {
  it('lets it end by itself', async () => {
    const identity = identify(await program("process.on('SIGTERM', () => process.exit(0)); setInterval(() => undefined, 1000)"));
    expect(await stopProcess(identity, 'SIGTERM', 5000)).toBe(true);
    expect(isRunning(identity)).toBe(false);
  });

  it('kills it when it does not', async () => {
    const identity = identify(await program("process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000)"));
    expect(await stopProcess(identity, 'SIGTERM', 300)).toBe(false);
    expect(isRunning(identity)).toBe(false);
  });

  it('leaves alone another process that has its number now', async () => {
    const pid = await program('setInterval(() => undefined, 1000)');
    expect(await stopProcess({ pid, start: 'earlier' }, 'SIGKILL', 100)).toBe(true);
    expect(isRunning(identify(pid))).toBe(true);
  });
});
