import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readJson, writeJson } from '../files.js';
import { isRunning } from './identity.mjs';
import { launch } from './launch.js';
import { runWithProgress } from './run-with-progress.js';
import { until } from './wait.js';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'launch-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

const node = (code: string): { program: string; args: string[]; env: NodeJS.ProcessEnv; logFile: string } =>
  ({ program: process.execPath, args: ['-e', code], env: { ...process.env, NODE_OPTIONS: '', TZ: 'Europe/Amsterdam' }, logFile: join(folder, 'logs', 'x.log') });

describe('a launched program', () => {
  it('writes all it says to its log, after what stood there, and runs in UTC', async () => {
    for (const word of ['een', 'twee']) {
      const { identity } = await launch(node(`process.stdout.write('${word} ' + process.env.TZ); process.stderr.write(' !\\n')`));
      await until(() => !isRunning(identity), 5000);
    }
    expect(readFileSync(join(folder, 'logs', 'x.log'), 'utf8')).toBe('een UTC !\ntwee UTC !\n');
  });

  it('leads a group of its own, so that Ctrl-C in the terminal does not reach it', async () => {
    const { identity, child } = await launch(node('setInterval(() => undefined, 1000)'));
    expect(() => process.kill(-identity.pid, 0)).not.toThrow();
    child.kill('SIGKILL');
    expect(await until(() => !isRunning(identity), 5000)).toBe(true);
  });

  it('begins a new log when the old one has grown large', async () => {
    const { logFile } = node('');
    await launch(node(''));
    truncateSync(logFile, 21 * 1024 * 1024);
    const { identity } = await launch(node("console.log('nieuw')"));
    await until(() => !isRunning(identity), 5000);
    expect(readFileSync(logFile, 'utf8')).toBe('nieuw\n');
    expect(statSync(`${logFile}.1`).size).toBe(21 * 1024 * 1024);
  });

  it('that does not exist is a fault at once', async () => {
    await expect(launch({ program: join(folder, 'nothing'), args: [], logFile: join(folder, 'x.log') })).rejects.toThrow(/ENOENT/);
  });
});

describe('a program that is waited for', () => {
  const run = (code: string, onTick: (seconds: number) => boolean = () => true): ReturnType<typeof runWithProgress> =>
    runWithProgress(process.execPath, ['-e', code], { everyMs: 50, env: { ...process.env, NODE_OPTIONS: '' } }, onTick);

  it('answers how it ended and what it said last', async () => {
    expect(await run("console.log('a'); console.log('b')")).toEqual({ ok: true, lastLine: 'b' });
    expect(await run("console.error('stuk'); process.exitCode = 2")).toEqual({ ok: false, lastLine: 'stuk' });
    expect(await runWithProgress(join(folder, 'nothing'), [], {}, () => true)).toMatchObject({ ok: false, lastLine: expect.stringContaining('ENOENT') });
  });

  it('is spoken of while it runs, and ended when that is asked', async () => {
    let ticks = 0;
    const outcome = await run('setInterval(() => undefined, 1000)', () => { ticks += 1; return ticks < 3; });
    expect([outcome.ok, ticks]).toEqual([false, 3]);
  });
});

describe('a JSON file', () => {
  it('is written whole and read back; what is absent or cut off is nothing', () => {
    const path = join(folder, 'deep', 'x.json');
    expect(readJson(path)).toBeUndefined();
    writeJson(path, { n: 1 }, 0o600);
    expect(readJson(path)).toEqual({ n: 1 });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    writeFileSync(path, '{"n":');
    expect(readJson(path)).toBeUndefined();
  });
});
