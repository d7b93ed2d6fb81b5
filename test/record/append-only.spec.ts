import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { testDatabase, type TestDatabase } from './database.js';
import { start } from './fixtures/commands.js';
import { allDone, pass, penaltyCases } from './fixtures/penalty-cases.js';
import { observeNightly } from './fixtures/route.js';

const kept = [
  'record.command', 'record.act', 'record.evidence', 'record.evidence_seal', 'record.evidence_key', 'record.document', 'record.location',
  'money.transaction', 'money.posting', 'audit.entry', 'platform.installation',
] as const;

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  const cases = await penaltyCases(test.db, 1);
  const upTo = await pass(test.db, 24);
  await allDone(test.db, cases.map((caseNumber) => observeNightly(caseNumber, upTo)));
  await accrueShard(test.db, { afterCaseNumber: '', limit: 10, upTo });
});
afterAll(() => test.drop());

/** The SQLSTATE with which a statement is refused, or `done`. */
async function refusal(url: string, sql: string, before: readonly string[] = []): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of before) await client.query(statement);
    await client.query(sql);
    return 'done';
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.code ?? 'no code';
    throw error;
  } finally {
    await client.end();
  }
}

const columnOf = async (table: string): Promise<string> =>
  String((await test.asOwner(`SELECT attname::text AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND attgenerated = '' AND attidentity = '' ORDER BY attnum LIMIT 1`, [table]))[0]?.['name']);

describe.each(kept)('%s', (table) => {
  it('holds rows, so that this test can fail', async () => {
    expect(Number((await test.asOwner(`SELECT count(*) AS n FROM ${table}`))[0]?.['n'])).toBeGreaterThan(0);
  });

  it('cannot be changed, emptied or truncated by the application', async () => {
    const column = await columnOf(table);
    expect(await refusal(test.appUrl, `UPDATE ${table} SET ${column} = ${column}`)).toBe('42501');
    expect(await refusal(test.appUrl, `DELETE FROM ${table}`)).toBe('42501');
    expect(await refusal(test.appUrl, `TRUNCATE ${table} CASCADE`)).toBe('42501');
  });

  it('cannot be changed, emptied or truncated by the owner', async () => {
    const column = await columnOf(table);
    expect(await refusal(test.ownerUrl, `UPDATE ${table} SET ${column} = ${column}`)).toBe('23001');
    expect(await refusal(test.ownerUrl, `DELETE FROM ${table}`)).toBe('23001');
    expect(await refusal(test.ownerUrl, `TRUNCATE ${table} CASCADE`)).toBe('23001');
  });

  it('keeps its guards on for every role and mode of replication', async () => {
    const guards = await test.asOwner(`SELECT tgname::text AS name, tgenabled::text AS enabled FROM pg_trigger WHERE tgrelid = $1::regclass AND tgname IN ('keep_rows', 'keep_table') ORDER BY 1`, [table]);
    expect(guards).toEqual([{ name: 'keep_rows', enabled: 'A' }, { name: 'keep_table', enabled: 'A' }]);
  });

  const superUrl = process.env['AUTORITEIT_TEST_SUPER_URL'];
  (superUrl === undefined ? it.skip : it)('cannot be changed by a superuser in replica mode', async () => {
    const url = new URL(superUrl ?? '');
    url.pathname = new URL(test.appUrl).pathname;
    const column = await columnOf(table);
    const replica = ['SET session_replication_role = replica'];
    expect(await refusal(url.href, `UPDATE ${table} SET ${column} = ${column}`, replica)).toBe('23001');
    expect(await refusal(url.href, `DELETE FROM ${table}`, replica)).toBe('23001');
    expect(await refusal(url.href, `TRUNCATE ${table} CASCADE`, replica)).toBe('23001');
  });
});

describe('the role of the application', () => {
  it('owns nothing, and belongs to no role but that of whoever looks, whose rights it takes to read for somebody', async () => {
    const role = new URL(test.appUrl).username;
    const owned = await test.asOwner(
      `SELECT c.oid::regclass::text AS what FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = $1
       UNION ALL SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner WHERE r.rolname = $1
       UNION ALL SELECT nspname FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner WHERE r.rolname = $1
       UNION ALL SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member WHERE r.rolname = $1`,
      [role],
    );
    expect(owned).toEqual([{ what: 'autoriteit_viewer' }]);
  });

  it('cannot turn guards off, leave the rules of replication, or write ids and hashes of the log', async () => {
    expect(await refusal(test.appUrl, 'SET session_replication_role = replica')).toBe('42501');
    expect(await refusal(test.appUrl, 'ALTER TABLE record.act DISABLE TRIGGER ALL')).toBe('42501');
    expect(await refusal(test.appUrl, 'DROP TABLE record.act')).toBe('42501');
    expect(await refusal(test.appUrl, `INSERT INTO audit.entry (id, payload) OVERRIDING SYSTEM VALUE VALUES (1, 'x')`)).toBe('42501');
    expect(await refusal(test.appUrl, `INSERT INTO audit.entry (payload, created_at) VALUES ('x', now())`)).toBe('42501');
    expect(await refusal(test.appUrl, 'CREATE TABLE record.own (id int)')).toBe('42501');
  });
});

describe('no act without its audit entry', () => {
  it('is what the database itself asks: a command needs an entry, an act a command', async () => {
    expect(await refusal(test.appUrl, `INSERT INTO record.act (case_number, seq, type, data, legal_at, by_user, role, command_id, rule_set) VALUES ('Z-2026-000001', 999, 'X', '{}', now(), 'x', 'x', 'no-such-command', 'x')`)).toBe('23503');
    expect(await refusal(test.appUrl, `INSERT INTO record.command (id, case_number, type, actor, origin, content_hash, first_seq, last_seq, legal_at, audit_entry) VALUES ('c', 'Z-2026-000001', 'X', 'x', 'api', '', 1, 1, now(), 999999999)`)).toBe('23503');
  });

  it('holds for all that was recorded, with the hash that the log says', async () => {
    const [wrong] = await test.asOwner(
      `SELECT count(*)::int AS n FROM record.act a JOIN record.command c ON c.id = a.command_id JOIN audit.entry e ON e.id = c.audit_entry
       WHERE convert_from(e.payload, 'UTF8')::json->>'commandId' <> a.command_id OR a.seq NOT BETWEEN c.first_seq AND c.last_seq
          OR e.leaf_hash <> sha256('\\x00'::bytea || e.payload)`,
    );
    expect(wrong?.['n']).toBe(0);
    const [acts] = await test.asOwner('SELECT (SELECT count(*) FROM record.act)::int AS acts, (SELECT sum(last_seq - first_seq + 1) FROM record.command)::int AS commanded');
    expect(acts?.['acts']).toBe(acts?.['commanded']);
  });
});
