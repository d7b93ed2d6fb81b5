import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Connection, WorkflowClient } from '@temporalio/client';
import { projectRoot } from '../../libs/platform/files.js';
import { startServers } from '../../libs/platform/servers.js';
import type { Servers } from '../../libs/platform/servers.js';

jest.setTimeout(120_000);

describe('the own Temporal', () => {
  let servers: Servers;
  beforeAll(async () => { servers = await startServers({ throwAway: true, only: ['temporal'] }); });
  afterAll(() => servers.stop());

  async function withClient<T>(work: (client: WorkflowClient) => Promise<T>): Promise<T> {
    const connection = await Connection.connect({ address: servers.temporalAddress, connectTimeout: '3s' });
    try {
      return await work(new WorkflowClient({ connection }));
    } finally {
      await connection.close();
    }
  }
  const start = (workflowId: string): Promise<unknown> => withClient((client) => client.start('waits', { workflowId, taskQueue: 'nobody' }));
  const status = (workflowId: string): Promise<string> => withClient(async (client) => (await client.getHandle(workflowId).describe()).status.name);

  it('keeps every process it took in when it is killed, and comes back at the same address', async () => {
    const { temporalAddress } = servers;
    await start('case/1');
    const { temporal } = servers.pids();
    await servers.killTemporal();
    await expect(start('case/2')).rejects.toThrow();
    await servers.restartTemporal();
    expect(servers.temporalAddress).toBe(temporalAddress);
    expect(servers.pids().temporal).not.toBe(temporal);
    expect(await status('case/1')).toBe('RUNNING');
  });

  it('comes back empty when its state is thrown away', async () => {
    await start('case/3');
    await servers.dropTemporalState();
    await servers.restartTemporal();
    await expect(status('case/3')).rejects.toThrow(/not found/i);
  });
});

describe('the way to a Temporal program', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'program-')); });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  const tool = (name: string, code: string): void => {
    const path = join(folder, 'bin', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\n${code}\n`);
    chmodSync(path, 0o755);
  };
  /** Resolves in a process of its own, which sees only these tools, an empty cache and no internet. */
  const script = `
    const { resolveProgram } = await import(${JSON.stringify(join(projectRoot(), 'dist/libs/platform/temporal/resolve.js'))});
    const say = (line) => process.stdout.write(line + '\\n');
    try { say('answer: ' + await resolveProgram(say)); } catch (error) { say(error.name + ': ' + error.message); }`;
  const env = (): NodeJS.ProcessEnv => ({ PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, XDG_CACHE_HOME: join(folder, 'cache'), HOME: folder, HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9', TMPDIR: folder });
  const resolve = (): string[] => spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env: env() }).stdout.trim().split('\n');
  const program = 'echo "temporal version 1.5.1"';

  it('is the one on the search path', () => {
    tool('temporal', program);
    expect(resolve()).toEqual([expect.stringContaining('temporal version 1.5.1'), `answer: ${join(folder, 'bin/temporal')}`]);
  });

  it('passes over one that does not run', () => {
    tool('temporal', 'exit 1');
    expect(resolve().at(-1)).toMatch(/^SetupError/);
  });

  it('says each step in a line and ends with the three ways out', () => {
    tool('go', 'exit 127');
    const lines = resolve();
    expect(lines[0]).toContain('geen programma');
    expect(lines[1]).toContain('stap 3');
    expect(lines.some((line) => line.includes('downloaden lukt niet'))).toBe(true);
    expect(lines.some((line) => line.includes('go is niet geïnstalleerd'))).toBe(true);
    expect(lines.at(-1)).toMatch(/^SetupError: .*TEMPORAL_ADDRESS.*PATH.*go 1\.25/);
  });

  it('says that go is too old', () => {
    tool('go', 'echo "go version go1.24.9 linux/amd64"');
    expect(resolve().some((line) => line.includes('go 1.24 is te oud'))).toBe(true);
  });

  it('says why go could not build it, and leaves nothing half behind', () => {
    tool('go', 'if [ "$1" = version ]; then echo "go version go1.26.1 linux/amd64"; else echo "dial tcp: lookup proxy.golang.org" >&2; echo half > "$GOBIN/temporal.part"; exit 1; fi');
    const lines = resolve();
    expect(lines.some((line) => line.includes('mislukte: dial tcp: lookup proxy.golang.org'))).toBe(true);
    expect(spawnSync('find', [join(folder, 'cache'), '-name', '*.part'], { encoding: 'utf8' }).stdout).toBe('');
  });

  it('is built once when two folders need it at the same time; the second waits', async () => {
    tool('go', `if [ "$1" = version ]; then echo "go version go1.26.1 linux/amd64"; else echo x >> ${join(folder, 'builds')}; sleep 7; printf '#!/bin/sh\\necho "temporal version 1.5.1"\\n' > "$GOBIN/temporal"; chmod +x "$GOBIN/temporal"; fi`);
    const run = (): Promise<string> => new Promise((done) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: env() });
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => { text += chunk.toString(); });
      child.once('close', () => { done(text); });
    });
    const both = await Promise.all([run(), run()]);
    const answer = `answer: ${join(folder, 'cache/autoriteit/temporal-1.5.1/temporal')}`;
    expect(both.map((text) => text.trim().split('\n').at(-1))).toEqual([answer, answer]);
    expect(readFileSync(join(folder, 'builds'), 'utf8')).toBe('x\n');
    expect(both.filter((text) => text.includes('bouwt het programma al'))).toHaveLength(1);
    expect(both.some((text) => text.includes('nog bezig met bouwen (5 s)'))).toBe(true);
    expect(resolve().at(-1)).toBe(answer);
  });
});
