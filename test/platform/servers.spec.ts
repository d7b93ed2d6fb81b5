import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { projectRoot } from '../../libs/platform/files.js';
import { findByArgument } from '../../libs/platform/processes/identity.mjs';
import { removeLeftovers } from '../../libs/platform/throw-away.js';
import { stateFile } from '../../libs/platform/temporal/start.js';
import { whyNotServing } from '../../libs/platform/temporal/connection.js';

async function query(url: string | undefined, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

describe('the servers of a test run', () => {
  it('give an owner that may make tables and an app role that may not', async () => {
    const { AUTORITEIT_TEST_OWNER_URL: owner, AUTORITEIT_TEST_APP_URL: app } = process.env;
    const rights = `select current_user as who, has_schema_privilege('public', 'create') as may_create, rolsuper as super from pg_roles where rolname = current_user`;
    expect(await query(owner, rights)).toEqual([{ who: 'autoriteit_owner', may_create: true, super: false }]);
    expect(await query(app, rights)).toEqual([{ who: 'autoriteit_app', may_create: false, super: false }]);
  });

  it('keep time in UTC, whatever the machine says', async () => {
    expect(await query(process.env['AUTORITEIT_TEST_APP_URL'], 'show timezone')).toEqual([{ TimeZone: 'UTC' }]);
  });

  it('give a Temporal that serves', async () => {
    expect(await whyNotServing({ address: process.env['AUTORITEIT_TEST_TEMPORAL'] ?? '', namespace: 'default' })).toBeUndefined();
  });
});

describe('the servers of a test run that was killed', () => {
  it('are ended and removed by the next run, which leaves those of a run that goes on alone', async () => {
    const module = join(projectRoot(), 'dist', 'libs', 'platform', 'servers.js');
    const code = `const { startServers } = await import(${JSON.stringify(module)});
      const servers = await startServers({ throwAway: true }); process.stdout.write(servers.dataDir); setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
    const folder = await new Promise<string>((resolve) => child.stdout.once('data', (text: Buffer) => { resolve(text.toString()); }));
    const left = (): number => [stateFile(folder), join(folder, 'postgres', 'data')].flatMap(findByArgument).length;

    await removeLeftovers();
    expect([existsSync(folder), left()]).toEqual([true, 2]);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect([existsSync(folder), left()]).toEqual([true, 2]);
    await removeLeftovers();
    expect([existsSync(folder), left()]).toEqual([false, 0]);
    expect(await query(process.env['AUTORITEIT_TEST_APP_URL'], 'select 1 as one')).toEqual([{ one: 1 }]);
  }, 60_000);
});
