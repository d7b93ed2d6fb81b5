import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { identify, isRunning } from '../processes/identity.mjs';
import { signal } from '../processes/stop.js';
import { pause, until } from '../processes/wait.js';
import { watchHealth } from './health.js';
import { backOff, supervise } from './supervise.js';
import type { Running, Service, Supervised } from './supervise.js';

const patient = "process.on('SIGTERM', () => process.exit(0)); setInterval(() => undefined, 1000); process.stdout.write('up')";

async function program(code: string, keepChild = true): Promise<Running> {
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, NODE_OPTIONS: '' } });
  if (code === patient) await once(child.stdout, 'data');
  else await once(child, 'spawn');
  const identity = identify(child.pid ?? 0) ?? { pid: child.pid ?? 0, start: '' };
  return keepChild ? { identity, child } : { identity };
}

interface Kept {
  supervised: Supervised;
  lines: string[];
  starts: () => number;
}

async function keep(next: () => Promise<Running>, first = program(patient)): Promise<Kept> {
  const lines: string[] = [];
  let starts = 0;
  const service: Service = { name: 'worker', start: () => { starts += 1; return next(); }, stopSignal: 'SIGTERM', graceMs: 2000 };
  const supervised = supervise(service, await first, (line) => { lines.push(line); }, () => undefined);
  return { supervised, lines, starts: () => starts };
}

describe('a supervised process', () => {
  it.each([['its own child', true], ['one that was taken over', false]])('is started again when it is killed: %s', async (_, keepChild) => {
    const { supervised, lines, starts } = await keep(() => program(patient), program(patient, keepChild));
    const first = supervised.identity();
    signal(first, 'SIGKILL');
    expect(await until(() => starts() === 1 && supervised.identity() !== first, 10_000)).toBe(true);
    expect(lines).toEqual([expect.stringContaining(`worker (proces ${String(first?.pid)}) is ${keepChild ? 'beëindigd door SIGKILL' : 'gestopt'}; herstart over 0,2 s`)]);
    await supervised.stop();
    expect(isRunning(supervised.identity())).toBe(false);
  });

  it('that ends by itself is named with its code, and waited for longer each time', async () => {
    const { supervised, lines, starts } = await keep(() => program('process.exit(3)'), program('process.exit(3)'));
    expect(await until(() => starts() >= 2, 15_000)).toBe(true);
    await supervised.stop();
    expect(lines[0]).toMatch(/gestopt met code 3; herstart over 0,2 s/);
    expect(lines[1]).toMatch(/gestopt met code 3; herstart over 1 s/);
  });

  it('that cannot be started is tried again', async () => {
    let broken = true;
    const { supervised, lines, starts } = await keep(() => (broken ? Promise.reject(new Error('geen geheugen')) : program(patient)));
    signal(supervised.identity(), 'SIGKILL');
    expect(await until(() => starts() === 1, 10_000)).toBe(true);
    broken = false;
    expect(await until(() => starts() === 2 && isRunning(supervised.identity()), 15_000)).toBe(true);
    expect(lines).toContain('worker start niet: geen geheugen');
    await supervised.stop();
  });

  it('is not started again once it was told to stop', async () => {
    const { supervised, lines, starts } = await keep(() => program(patient));
    await supervised.stop();
    await pause(500);
    expect([starts(), lines]).toEqual([0, []]);
  });
});

describe('the wait before a restart', () => {
  it('is short once, then doubles, to half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 50].map(backOff)).toEqual([200, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });
});

describe('the health of a process', () => {
  it('is spoken of after three misses, once, and again when it is back', async () => {
    const lines: string[] = [];
    let answers = true;
    const service: Service = { name: 'api', start: () => Promise.reject(new Error('never')), stopSignal: 'SIGTERM', graceMs: 1, whyNot: () => Promise.resolve(answers ? undefined : 'geen verbinding') };
    const silent: Service = { ...service, name: 'worker' };
    delete silent.whyNot;
    const end = watchHealth([service, silent], (line) => { lines.push(line); }, 10);
    await pause(60);
    expect(lines).toEqual([]);
    answers = false;
    expect(await until(() => lines.length > 0, 2000, 5)).toBe(true);
    await pause(80);
    expect(lines).toEqual(['api antwoordt niet (geen verbinding); het proces blijft draaien.']);
    answers = true;
    expect(await until(() => lines.length > 1, 2000, 5)).toBe(true);
    expect(lines[1]).toBe('api antwoordt weer.');
    end();
  });

  it('is not asked again while an answer is awaited', async () => {
    let asked = 0;
    const service: Service = { name: 'api', start: () => Promise.reject(new Error('never')), stopSignal: 'SIGTERM', graceMs: 1, whyNot: () => { asked += 1; return new Promise(() => undefined); } };
    const end = watchHealth([service], () => undefined, 5);
    await pause(60);
    expect(asked).toBe(1);
    end();
  });
});
