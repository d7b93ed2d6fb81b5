import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfiguration } from '../configuration.js';
import type { Configuration } from '../configuration.js';
import { identify } from '../processes/identity.mjs';
import { accepts, freePort, isFree } from '../processes/ports.js';
import { ensurePasswords, existingPasswords } from '../postgres/secrets.js';
import { SetupError } from '../say.js';
import { apiPort } from './api-port.js';
import { childEnvironment, sequencerEnvironment, witnessEnvironment } from './child-environment.js';
import { currentConnections, knownDatabase } from './connections.js';
import { isUp, readRunInfo, writeRunInfo } from './run-info.js';
import type { RunInfo } from './run-info.js';

let dataDir = '';
let server: Server | undefined;
beforeEach(() => { dataDir = mkdtempSync(join(tmpdir(), 'settings-')); });
afterEach(async () => {
  await new Promise((resolve) => { if (server) server.close(resolve); else resolve(undefined); });
  server = undefined;
  rmSync(dataDir, { recursive: true });
});

const configuration = (env: NodeJS.ProcessEnv = {}): Configuration => loadConfiguration({ AUTORITEIT_DATA: dataDir, ...env });

async function takenPort(): Promise<number> {
  const listening = createServer().listen(0, '127.0.0.1');
  server = listening;
  await new Promise((resolve) => listening.once('listening', resolve));
  return (listening.address() as { port: number }).port;
}

function running(change: Partial<RunInfo> = {}): RunInfo {
  return {
    state: 'running', mode: 'training', supervisor: identify(process.pid) ?? { pid: 0, start: '' }, apiUrl: 'http://127.0.0.1:8600',
    temporalAddress: '127.0.0.1:7233', temporalNamespace: 'default', ports: { api: 8600, postgres: 5999 }, processes: {}, ...change,
  };
}

describe('the environment of a child', () => {
  const addresses = { ownerUrl: 'postgresql://autoriteit_owner:a@127.0.0.1/x', appUrl: 'postgresql://autoriteit_app:b@127.0.0.1/x', temporalAddress: '127.0.0.1:7233' };

  it('holds the owner only for who changes the database', () => {
    const ports = { api: 8600, trainingProvider: 9000 };
    const app = childEnvironment(configuration(), addresses, ports, 'app');
    expect(app['DATABASE_URL']).toBeUndefined();
    expect(Object.values(app).join()).not.toContain('autoriteit_owner:');
    expect(childEnvironment(configuration(), addresses, ports, 'owner')['DATABASE_URL']).toBe(addresses.ownerUrl);
  });

  it('gives the keys and roles of the log to nobody but their own process', () => {
    const secrets = { AUTORITEIT_LOG_KEY: 'log-secret', AUTORITEIT_WITNESS_KEY: 'witness-secret' };
    Object.assign(process.env, secrets, { DATABASE_URL: addresses.ownerUrl });
    try {
      const ports = { api: 8600, witness: 9100 };
      const log = { sequencerUrl: 'postgresql://autoriteit_sequencer:c@127.0.0.1/x', readerUrl: 'postgresql://autoriteit_reader:d@127.0.0.1/x' };
      const [app, sequencer, witness] = [childEnvironment(configuration(), addresses, ports, 'app'), sequencerEnvironment(configuration(), log, ports), witnessEnvironment(configuration(), ports)];
      const has = (env: NodeJS.ProcessEnv, text: string): boolean => Object.values(env).some((value) => value?.includes(text));
      expect(['log-secret', 'witness-secret', 'autoriteit_sequencer:', 'autoriteit_reader:'].map((text) => has(app, text))).toEqual([false, false, false, false]);
      expect(['log-secret', 'autoriteit_sequencer:', 'autoriteit_reader:', 'autoriteit_app:', 'autoriteit_owner:'].map((text) => has(sequencer, text))).toEqual([true, true, true, false, false]);
      expect(['log-secret', 'witness-secret', 'postgresql://'].map((text) => has(witness, text))).toEqual([false, true, false]);
      expect(witness['AUTORITEIT_WITNESS_PORT']).toBe('9100');
    } finally {
      for (const name of [...Object.keys(secrets), 'DATABASE_URL']) Reflect.deleteProperty(process.env, name);
    }
  });

  it('gives back the same settings when the child reads it', () => {
    const env = childEnvironment(configuration({ AUTORITEIT_TASK_QUEUE: 'drie', TEMPORAL_NAMESPACE: 'twee' }), addresses, { api: 8700, trainingProvider: 9000 }, 'app');
    expect(loadConfiguration(env, 'app')).toMatchObject({
      dataDir, port: 8700, taskQueue: 'drie', trainingProviderPort: 9000,
      database: { ownerUrl: undefined, appUrl: addresses.appUrl }, temporal: { address: addresses.temporalAddress, namespace: 'twee' },
    });
    expect(env['TZ']).toBe('UTC');
  });
});

describe('run.json', () => {
  it('tells another terminal where the installation is, as long as it runs', () => {
    expect(readRunInfo(dataDir)).toBeUndefined();
    writeRunInfo(dataDir, running());
    expect(readRunInfo(dataDir)).toEqual(running());
    expect(isUp(readRunInfo(dataDir))).toBe(true);
    writeRunInfo(dataDir, running({ state: 'stopped' }));
    expect(isUp(readRunInfo(dataDir))).toBe(false);
    writeRunInfo(dataDir, running({ supervisor: { pid: process.pid, start: 'earlier' } }));
    expect(isUp(readRunInfo(dataDir))).toBe(false);
  });

  it('that was cut off is taken for absent', () => {
    writeFileSync(join(dataDir, 'run.json'), '{"state": "runn');
    expect(readRunInfo(dataDir)).toBeUndefined();
  });
});

describe('the connections of a command in another terminal', () => {
  it('are those of the running installation', () => {
    const { owner, app } = ensurePasswords(dataDir);
    writeRunInfo(dataDir, running());
    expect(currentConnections(configuration())).toEqual({
      ownerUrl: `postgresql://autoriteit_owner:${owner}@127.0.0.1:5999/autoriteit`,
      appUrl: `postgresql://autoriteit_app:${app}@127.0.0.1:5999/autoriteit`,
      temporalAddress: '127.0.0.1:7233',
    });
  });

  it('are those of the environment when it gives them', () => {
    writeRunInfo(dataDir, running());
    const given = { DATABASE_URL: 'postgresql://o:p@db/x', DATABASE_APP_URL: 'postgresql://a:q@db/x', TEMPORAL_ADDRESS: 'cluster:7233' };
    expect(currentConnections(configuration(given))).toEqual({ ownerUrl: given.DATABASE_URL, appUrl: given.DATABASE_APP_URL, temporalAddress: given.TEMPORAL_ADDRESS });
  });

  it('sign the app in with its own role on a database of others', () => {
    const { app } = ensurePasswords(dataDir);
    expect(knownDatabase(configuration({ DATABASE_URL: 'postgresql://o:p@db/x' })).appUrl).toBe(`postgresql://autoriteit_app:${app}@db/x`);
  });

  it('are refused with the way out when nothing runs', () => {
    expect(() => currentConnections(configuration())).toThrow(SetupError);
    expect(() => currentConnections(configuration())).toThrow(/npm start/);
    writeRunInfo(dataDir, running({ state: 'stopped' }));
    expect(() => currentConnections(configuration())).toThrow(SetupError);
  });
});

describe('the passwords', () => {
  it('are long, differ, are drawn once and are for the owner of the folder only', () => {
    expect(existingPasswords(dataDir)).toBeUndefined();
    const drawn = ensurePasswords(dataDir);
    expect(new Set(Object.values(drawn)).size).toBe(6);
    expect(Object.values(drawn).every((password) => password.length >= 32)).toBe(true);
    expect(ensurePasswords(dataDir)).toEqual(drawn);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('of an installation from before the log are kept, and those of its roles added', () => {
    const before = { superuser: 's'.repeat(32), owner: 'o'.repeat(32), app: 'a'.repeat(32) };
    writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify({ postgres: before, seal: 'kept' }));
    expect(ensurePasswords(dataDir)).toMatchObject({ ...before, sequencer: expect.any(String), reader: expect.any(String), witness: expect.any(String) });
    expect(JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'))).toMatchObject({ seal: 'kept' });
  });

  it('leave what others keep in the same file', () => {
    writeFileSync(join(dataDir, 'secrets.json'), '{"seal":"kept"}');
    ensurePasswords(dataDir);
    expect(JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'))).toMatchObject({ seal: 'kept', postgres: { app: expect.any(String) } });
  });
});

describe('the port of the API', () => {
  it('is the wanted one, else the last one, else a free one', async () => {
    const taken = await takenPort();
    const free = await freePort();
    const lines: string[] = [];
    const say = (line: string): void => { lines.push(line); };
    expect(await apiPort(configuration({ AUTORITEIT_PORT: String(free) }), undefined, say)).toBe(free);
    expect(await apiPort(configuration(), free, say)).toBe(free);
    expect(lines).toEqual([]);
    expect(await apiPort(configuration({ AUTORITEIT_PORT: String(taken) }), free, say)).toBe(free);
    expect(lines).toEqual([expect.stringContaining(`poort ${taken} (AUTORITEIT_PORT) is bezet; het wordt poort ${free}`)]);
  });

  it('is refused in production when it is taken', async () => {
    const taken = await takenPort();
    await expect(apiPort({ ...configuration(), port: taken, mode: 'production' }, undefined, () => undefined)).rejects.toThrow(SetupError);
  });

  it('is told apart: free, taken, answering', async () => {
    const taken = await takenPort();
    const free = await freePort([taken]);
    expect([await isFree(taken), await isFree(free), free === taken]).toEqual([false, true, false]);
    expect([await accepts({ host: '127.0.0.1', port: taken }), await accepts({ host: '127.0.0.1', port: free })]).toEqual([true, false]);
  });
});
