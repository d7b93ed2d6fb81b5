import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { projectRoot } from '../../libs/platform/files.js';
import { isRunning } from '../../libs/platform/processes/identity.mjs';
import type { ProcessIdentity } from '../../libs/platform/processes/identity.mjs';
import { until } from '../../libs/platform/processes/wait.js';

jest.setTimeout(300_000);

let folder = '';

function put(path: string, content: string | object): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

function npm(...args: string[]): void {
  const { status, stderr } = spawnSync('npm', [...args, '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  if (status !== 0) throw new Error(stderr);
}

/** A checkout of its own: the real bootstrap, one package that is at hand without a network, and a program of one line. */
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'bootstrap-')));
  for (const path of ['apps/cli/bootstrap.mjs', 'apps/cli/bootstrap', 'libs/platform/processes/lock.mjs', 'libs/platform/processes/identity.mjs']) {
    cpSync(join(projectRoot(), path), join(folder, path), { recursive: true });
  }
  put('package.json', { name: 'checkout', version: '1.0.0', type: 'module', dependencies: { '@swc/core': `file:${join(projectRoot(), 'node_modules/@swc/core')}` } });
  put('apps/cli/main.ts', "import { word } from './word.js';\nprocess.stdout.write(`${word} ${process.argv.slice(2).join(' ')} ${String(process.env['TZ'])}`);\n");
  put('apps/cli/word.ts', "export const word: string = 'eerste';\n");
  npm('install', '--package-lock-only', '--ignore-scripts');
});
afterEach(() => { rmSync(folder, { recursive: true, force: true, maxRetries: 5 }); });

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

function begin(args: string[], nodeArgs: string[] = [], env: NodeJS.ProcessEnv = {}): { child: ReturnType<typeof spawn>; stderr: () => string; outcome: Promise<Outcome> } {
  const child = spawn(process.execPath, [...nodeArgs, 'apps/cli/bootstrap.mjs', ...args], { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', TZ: 'Europe/Amsterdam', ...env } });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (chunk: Buffer) => { text[name] += chunk.toString(); });
  return { child, stderr: () => text.stderr, outcome: new Promise((resolve) => child.once('close', (code) => { resolve({ code, ...text }); })) };
}
const cli = (...args: string[]): Promise<Outcome> => begin(['cli', ...args]).outcome;
const installs = /pakketten installeren \(npm ci\)/g;

describe('the bootstrap', () => {
  it('installs and builds once, and afterwards goes straight on', async () => {
    const first = await cli('help');
    expect(first).toMatchObject({ code: 0, stdout: 'eerste help UTC' });
    expect(first.stderr).toMatch(installs);
    expect(await cli('a', 'b c')).toMatchObject({ code: 0, stdout: 'eerste a b c UTC', stderr: '' });
  });

  it('installs once when two commands come at the same time', async () => {
    const both = await Promise.all([cli('een'), cli('twee')]);
    expect(both.map(({ code, stdout }) => [code, stdout])).toEqual([[0, 'eerste een UTC'], [0, 'eerste twee UTC']]);
    expect(both.map(({ stderr }) => stderr).join('').match(installs)).toHaveLength(1);
  });

  it('installs again when package-lock.json changed, and not when it was installed by hand', async () => {
    await cli('x');
    put('package-lock.json', `${readFileSync(join(folder, 'package-lock.json'), 'utf8')}\n`);
    rmSync(join(folder, 'node_modules', '.package-lock.json'));
    expect((await cli('x')).stderr).toMatch(installs);
    rmSync(join(folder, 'node_modules'), { recursive: true });
    npm('ci', '--ignore-scripts');
    expect(await cli('x')).toMatchObject({ code: 0, stdout: 'eerste x UTC', stderr: '' });
  });

  it('installs again after an install that was killed', async () => {
    const { child, stderr, outcome } = begin(['cli', 'x']);
    await until(() => stderr().includes('npm ci') && existsSync(join(folder, '.autoriteit', 'npm.json')), 20_000, 5);
    child.kill('SIGKILL');
    const npmFile = join(folder, '.autoriteit', 'npm.json');
    // npm itself goes on for a while: it must not be at work in the folder together with the next one.
    const left = existsSync(npmFile) ? (JSON.parse(readFileSync(npmFile, 'utf8')) as ProcessIdentity) : undefined;
    await outcome;
    expect(await cli('x')).toMatchObject({ code: 0, stdout: 'eerste x UTC' });
    expect(isRunning(left)).toBe(false);
  });

  it('builds what changed, and forgets what is gone', async () => {
    await cli('x');
    put('apps/cli/word.ts', "export const word: string = 'tweede';\n");
    put('apps/cli/spare.ts', 'export const spare = 1;\n');
    const changed = await cli('x');
    expect(changed).toMatchObject({ stdout: 'tweede x UTC' });
    expect(changed.stderr).toContain('bouwen: 2 van');
    rmSync(join(folder, 'apps/cli/spare.ts'));
    await cli('x');
    expect(existsSync(join(folder, 'dist/apps/cli/spare.js'))).toBe(false);
  });

  it('builds again after a build that was killed halfway', async () => {
    await cli('x');
    put('apps/cli/word.ts', "export const word: string = 'tweede';\n");
    put('dist/apps/cli/word.js', 'half a file (');
    expect(await cli('x')).toMatchObject({ code: 0, stdout: 'tweede x UTC' });
  });

  it('names the file that cannot be translated, in one go', async () => {
    await cli('x');
    put('apps/cli/word.ts', 'export const word: = ;\n');
    const outcome = await cli('x');
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain('apps/cli/word.ts kan niet worden vertaald');
    expect(outcome.stderr).not.toContain('    at ');
  });

  it('says in one line that the registry is unreachable', async () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, Record<string, unknown>> };
    lock.packages['node_modules/nergens'] = { version: '1.0.0', resolved: 'http://127.0.0.1:9/nergens/-/nergens-1.0.0.tgz', integrity: 'sha512-AAAA' };
    const root = lock.packages[''] ?? {};
    root['dependencies'] = { ...(root['dependencies'] as object), nergens: '1.0.0' };
    put('package-lock.json', lock);
    put('package.json', { name: 'checkout', version: '1.0.0', type: 'module', dependencies: root['dependencies'] as object });
    const outcome = await begin(['cli', 'x'], [], { npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: join(folder, 'npm-cache') }).outcome;
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr.trim().split('\n').at(-1)).toContain('het npm-register is onbereikbaar');
  });

  it('says in one line that Node is too old', async () => {
    const old = "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.9'}})";
    const outcome = await begin(['cli', 'x'], ['--import', old]).outcome;
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr.trim().split('\n')).toEqual([expect.stringContaining('Node 20.20 of nieuwer')]);
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  });

  it('names its commands when it is given another', async () => {
    const outcome = await begin(['dans']).outcome;
    expect(outcome.code).toBe(1);
    expect(outcome.stderr.trim().split('\n').at(-1)).toContain("Onbekende opdracht 'dans'");
  });
});
