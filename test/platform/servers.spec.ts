import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
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
