import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { reportAttempts, reportGuards, type Incident } from '../../../libs/audit/sequencer/incidents.js';
import { reportTo } from '../../../apps/sequencer/watch.js';
import { testDatabase, type TestDatabase } from '../database.js';
import { asOnly, logStage, until, type LogStage } from './log-stage.js';

jest.setTimeout(60_000);

let test: TestDatabase;
let stage: LogStage;
beforeAll(async () => {
  test = await testDatabase();
  stage = await logStage(test);
  stage.start();
  await stage.settled();
});
afterAll(async () => {
  await stage.close();
  await test.drop();
});

/** The SQLSTATE with which a statement is refused, or `done`. */
const refusal = (url: string, sql: string): Promise<string> =>
  asOnly(url, (client) => client.query(sql).then(() => 'done', (error: unknown) => (error instanceof pg.DatabaseError ? (error.code ?? '?') : String(error))));

const guarded = ['audit.entry', 'audit.leaf', 'audit.tile', 'audit.checkpoint', 'audit.cosignature', 'audit.incident', 'audit.verification'] as const;

describe('the tables of the log', () => {
  it.each(guarded)('%s is changed, emptied or truncated by nobody, the owner and a superuser in replica mode included', async (table) => {
    const [column] = await test.asOwner(`SELECT attname::text AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND attgenerated = '' AND attidentity = '' ORDER BY attnum LIMIT 1`, [table]);
    const name = String(column?.['name']);
    const statements = [`UPDATE ${table} SET ${name} = ${name}`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`];
    for (const url of [test.appUrl, stage.url('sequencer'), stage.url('reader'), stage.url('witness')]) {
      for (const statement of statements) expect([statement, await refusal(url, statement)]).toEqual([statement, '42501']);
    }
    for (const url of [test.ownerUrl, stage.url('super')]) {
      expect(await refusal(url, `TRUNCATE ${table} CASCADE`)).toBe('23001');
      await test.asOwner(`SELECT 1`);
    }
    const guards = await test.asOwner(`SELECT tgname::text AS name, tgenabled::text AS enabled FROM pg_trigger WHERE tgrelid = $1::regclass AND tgname LIKE 'keep%' ORDER BY 1`, [table]);
    expect(guards).toEqual([{ name: 'keep_rows', enabled: 'A' }, { name: 'keep_table', enabled: 'A' }]);
  });

  it('hold rows that owner and superuser cannot change either', async () => {
    for (const [url, before] of [[test.ownerUrl, 'SELECT 1'], [stage.url('super'), 'SET session_replication_role = replica']] as const) {
      const code = await asOnly(url, async (client) => {
        await client.query(before);
        return client.query('DELETE FROM audit.entry').then(() => 'done', (error: unknown) => (error as pg.DatabaseError).code);
      });
      expect(code).toBe('23001');
    }
  });
});

describe('the roles of the log', () => {
  it.each<[string, 'sequencer' | 'reader' | 'witness', string]>([
    ['reads no payload', 'sequencer', 'SELECT payload FROM audit.entry'],
    ['reads no acts', 'sequencer', 'SELECT FROM record.act'],
    ['reads no personal details', 'sequencer', 'SELECT FROM audit.personal_detail'],
    ['writes no ids or hashes of entries', 'sequencer', `INSERT INTO audit.entry (id, payload) OVERRIDING SYSTEM VALUE VALUES (1, 'x')`],
    ['cannot turn a guard off', 'sequencer', 'ALTER TABLE audit.leaf DISABLE TRIGGER ALL'],
    ['cannot leave the rules of replication', 'sequencer', 'SET session_replication_role = replica'],
    ['writes nothing', 'reader', `INSERT INTO audit.entry (payload) VALUES ('x')`],
    ['takes nothing off the queue', 'reader', 'DELETE FROM audit.pending'],
    ['destroys no details', 'reader', 'DELETE FROM audit.personal_detail'],
    ['sees no entry', 'witness', 'SELECT id FROM audit.entry'],
    ['sees no leaf with its entry', 'witness', 'SELECT FROM audit.leaf'],
    ['adds no checkpoint', 'witness', `INSERT INTO audit.checkpoint VALUES (1, '', '', '')`],
  ])('the one that %s: %s', async (_, role, sql) => {
    expect(await refusal(stage.url(role), sql)).toBe('42501');
  });

  it('may do what they are for', async () => {
    expect(await refusal(stage.url('sequencer'), 'SELECT id, leaf_hash FROM audit.entry')).toBe('done');
    expect(await refusal(stage.url('reader'), 'SELECT payload FROM audit.entry')).toBe('done');
    expect(await refusal(stage.url('reader'), 'SELECT FROM record.act, money.posting')).toBe('done');
    expect(await refusal(stage.url('witness'), 'SELECT note FROM audit.checkpoint')).toBe('done');
  });

  it('let the application take nothing off the queue and sign nothing', async () => {
    expect(await refusal(test.appUrl, 'DELETE FROM audit.pending')).toBe('42501');
    expect(await refusal(test.appUrl, `INSERT INTO audit.checkpoint VALUES (1, '', '', '')`)).toBe('42501');
    expect(await refusal(test.appUrl, `SELECT setval('audit.attempt_audit_entry', 0)`)).toBe('42501');
  });

  it('own nothing', async () => {
    expect(await test.asOwner(`SELECT c.oid::regclass::text AS what FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname IN ('autoriteit_sequencer', 'autoriteit_reader', 'autoriteit_witness')`)).toEqual([]);
  });
});

describe('an attempt', () => {
  const reported = async (work: (report: (incident: Incident) => Promise<void>) => Promise<void>): Promise<readonly Incident[]> => {
    const incidents: Incident[] = [];
    const keep = reportTo(stage.pool);
    await work(async (incident) => {
      incidents.push(incident);
      await keep(incident);
    });
    return incidents;
  };
  const lastEntry = async (): Promise<unknown> => {
    const [row] = await test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT 1`);
    return row?.['entry'];
  };

  it('to change what is append-only is reported once, with table, operation and role, though its transaction is gone', async () => {
    await reported((report) => reportAttempts(stage.pool, report));
    expect(await refusal(test.ownerUrl, 'DELETE FROM identity.role; DELETE FROM audit.entry')).toBe('23001');
    const incidents = await reported((report) => reportAttempts(stage.pool, report));
    expect(incidents).toEqual([{ kind: 'change-attempted', details: { table: 'audit.entry', times: expect.any(Number), operation: 'DELETE', role: 'autoriteit_owner' } }]);
    expect(await lastEntry()).toMatchObject({ action: 'ReportIncident', origin: 'log', object: { kind: 'change-attempted', table: 'audit.entry', operation: 'DELETE', role: 'autoriteit_owner' } });
    expect(await reported((report) => reportAttempts(stage.pool, report))).toEqual([]);
  });

  it('by a superuser in replica mode is reported as well', async () => {
    await asOnly(stage.url('super'), async (client) => {
      await client.query('SET session_replication_role = replica');
      await client.query('UPDATE platform.installation SET mode = mode').catch(() => undefined);
    });
    const incidents = await reported((report) => reportAttempts(stage.pool, report));
    expect(incidents).toMatchObject([{ details: { table: 'platform.installation', operation: 'UPDATE', role: 'postgres' } }]);
  });

  it('of the application at what it has no right to is reported over another connection', async () => {
    await expect(test.db.pool.query('DELETE FROM record.act')).rejects.toThrow(/permission denied/);
    await expect(test.db.dataSource.query('UPDATE audit.entry SET payload = payload')).rejects.toThrow(/permission denied/);
    const denied = (): Promise<readonly Record<string, unknown>[]> => test.asOwner(`SELECT details->>'message' AS message, details->>'role' AS role FROM audit.incident WHERE kind = 'statement-denied' ORDER BY id`);
    await until(async () => (await denied()).length > 0);
    expect((await denied())[0]).toEqual({ message: expect.stringContaining('permission denied for table act'), role: 'autoriteit_app' });
  });

  it('to take a guard away is reported once a day', async () => {
    await test.asOwner('ALTER TABLE record.location DISABLE TRIGGER keep_rows');
    const missing = [{ kind: 'guard-missing', details: { where: 'record.location', detail: 'trigger keep_rows does not hold always' } }];
    expect(await reported((report) => reportGuards(stage.pool, report))).toEqual(missing);
    expect(await reported((report) => reportGuards(stage.pool, report))).toEqual([]);
    await test.asOwner('ALTER TABLE record.location ENABLE ALWAYS TRIGGER keep_rows');
  });
});
