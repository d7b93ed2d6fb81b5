import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let main: string;
const children: ChildProcess[] = [];

/** Writes the program out as JavaScript in a folder of its own, so that the real process can be run and killed. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'training-provider-main-'));
  for (const part of ['apps/training-provider', 'apps/training-provider/mail', 'libs/evidence/availability', 'libs/law/calendar', 'libs/platform']) {
    mkdirSync(join(folder, part), { recursive: true });
    for (const file of readdirSync(join(root, part)).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.endsWith('.d.ts'))) {
      const { code } = transformFileSync(join(root, part, file), { jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } }, module: { type: 'es6' } });
      writeFileSync(join(folder, part, file.replace(/\.ts$/, '.js')), code);
    }
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  main = join(folder, 'apps/training-provider/main.js');
});
afterEach(() => { children.splice(0).forEach((child) => child.kill('SIGKILL')); });
afterAll(() => { rmSync(folder, { recursive: true }); });

async function started(data: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = spawn(process.execPath, [main, '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  if (child.stdout === null) throw new Error('no output');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, port: (JSON.parse(line.toString()) as { port: number }).port };
}

function statusOf(port: number, method: string, path: string, host: string, value?: unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { host } }, (response) => {
      response.resume().on('end', () => { resolve(response.statusCode ?? 0); });
    });
    sent.on('error', reject);
    sent.end(value === undefined ? undefined : JSON.stringify(value));
  });
}

describe('main', () => {
  it('loses nothing that was answered when it is killed', async () => {
    const data = join(folder, 'data');
    const before = await started(data);
    for (let turn = 0; turn < 25; turn += 1) {
      expect(await statusOf(before.port, 'PUT', '/__training/locations', 'controls.provider.example', { host: 'a.example', path: `/${turn}`, state: 'down' })).toBe(200);
    }
    before.child.kill('SIGKILL');
    await once(before.child, 'exit');
    const after = await started(data);
    for (let turn = 0; turn < 25; turn += 1) expect(await statusOf(after.port, 'HEAD', `/${turn}`, 'a.example')).toBe(404);
    expect(await statusOf(after.port, 'HEAD', '/25', 'a.example')).toBe(200);
    after.child.kill('SIGTERM');
    expect(await once(after.child, 'exit')).toEqual([0, null]);
  }, 20_000);

  it('does not exist in production', () => {
    const { status, stderr } = spawnSync(process.execPath, [main, '--data', join(folder, 'x')], { env: { ...process.env, AUTORITEIT_MODE: 'production' }, encoding: 'utf8', timeout: 15_000 });
    expect(status).toBe(1);
    expect(stderr).toContain('alleen in een oefening');
  }, 20_000);

  it('says in one line what is wrong with its port', () => {
    const { status, stderr } = spawnSync(process.execPath, [main, '--port', 'x'], { encoding: 'utf8', timeout: 15_000 });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('Geen poort: x');
  }, 20_000);
});
