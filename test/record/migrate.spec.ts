import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../libs/record/database/migrate.js';
import { openRecord } from '../../libs/record/database/record-database.js';
import { perform } from '../../libs/record/perform.js';
import { migrations } from '../../migrations/all.js';
import { testDatabase } from './database.js';
import { notice, request } from './fixtures/commands.js';

const ownerUrl = new URL(process.env['AUTORITEIT_TEST_OWNER_URL'] ?? 'postgres://missing');
const appUrl = new URL(process.env['AUTORITEIT_TEST_APP_URL'] ?? 'postgres://missing');
const name = `migrate_${randomUUID().replaceAll('-', '')}`;

async function asOwner(database: string, sql: string): Promise<void> {
  const url = new URL(ownerUrl);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(sql);
  await client.end();
}

beforeAll(() => asOwner(ownerUrl.pathname.slice(1), `CREATE DATABASE ${name}`));
afterAll(() => asOwner(ownerUrl.pathname.slice(1), `DROP DATABASE IF EXISTS ${name}`));

describe('migrating', () => {
  const target = { ownerUrl: Object.assign(new URL(ownerUrl), { pathname: `/${name}` }).href, appRole: appUrl.username };

  it('runs every migration once, also where several processes start at the same time', async () => {
    const ran = await Promise.all([migrate(target), migrate(target), migrate(target)]);
    expect(ran.flat()).toEqual(migrations.map((migration) => migration.name));
    expect(await migrate(target)).toEqual([]);
  });

  it('refuses a name of a role that could not be one', async () => {
    await expect(migrate({ ...target, appRole: 'x; DROP' })).rejects.toThrow('not usable');
  });

  it('leaves a database that says it was not installed, until it is', async () => {
    const url = Object.assign(new URL(appUrl), { pathname: `/${name}` }).href;
    const db = await openRecord({ url, poolSize: 1 });
    await expect(perform(db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice()))).rejects.toThrow('no mode yet');
    await db.close();
  });
});

describe('a test database', () => {
  it('is made in less than a second and a half', async () => {
    await (await testDatabase()).drop();
    const begun = performance.now();
    const test = await testDatabase();
    const took = performance.now() - begun;
    await test.drop();
    expect(took).toBeLessThan(1500);
  });
});
