import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fullCheck, type CheckReport } from '../../../libs/audit/full-check/full-check.js';
import { sequence } from '../../../libs/audit/sequencer/sequence.js';
import { emptyTree } from '../../../libs/audit/sequencer/tree.js';
import { signCheckpoint } from '../../../libs/audit/tlog/checkpoint.js';
import { newSigner } from '../../../libs/audit/tlog/signer.js';
import { accrueShard } from '../../../libs/record/accrual/accrue-shard.js';
import { testDatabase, type TestDatabase } from '../database.js';
import { start } from '../fixtures/commands.js';
import { allDone, pass, penaltyCases } from '../fixtures/penalty-cases.js';
import { observeNightly } from '../fixtures/route.js';
import { asOnly, logStage, type LogStage } from './log-stage.js';

jest.setTimeout(60_000);

let test: TestDatabase;
let stage: LogStage;
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  stage = await logStage(test);
  stage.start();
  const cases = await penaltyCases(test.db, 1);
  const upTo = await pass(test.db, 24);
  await allDone(test.db, cases.map((caseNumber) => observeNightly(caseNumber, upTo)));
  await accrueShard(test.db, { afterCaseNumber: '', limit: 10, upTo });
  await stage.settled();
});
afterAll(async () => {
  await stage.close();
  await test.drop();
});

/**
 * What the full check finds after somebody who owns the whole server changed
 * things. His transaction is not committed: the check looks from within it.
 */
async function foundAfter(...changes: readonly string[]): Promise<CheckReport> {
  return asOnly(stage.url('super'), async (client) => {
    await client.query('BEGIN');
    for (const change of changes) await client.query(change);
    const within = { query: (text: unknown, ...more: unknown[]) => (/^(BEGIN|ROLLBACK$)/.test(String(text)) ? Promise.resolve({ rows: [] }) : (client.query as (...all: unknown[]) => unknown)(text, ...more)) };
    return fullCheck(within as never, { log: stage.signer, witnessKeys: [stage.witnessKey], witnesses: stage.witnesses });
  });
}

/** Triggers that must hold always beside the guard itself. */
const more: { readonly [table: string]: string } = { 'audit.entry': 'put_up', 'money.posting': 'balance' };

/** Guards do not stop a superuser who turns them off; he turns them on again afterwards. */
const behindGuard = (table: string, ...changes: readonly string[]): readonly string[] => [
  `ALTER TABLE ${table} DISABLE TRIGGER ALL`, ...changes, `ALTER TABLE ${table} ENABLE TRIGGER USER`,
  ...['keep_rows', 'keep_table', more[table] ?? 'keep_rows'].map((guard) => `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${guard}`),
];
const first = (report: CheckReport): string => `${report.faults[0]?.code ?? 'none'} ${report.faults[0]?.where ?? ''}`;

describe('a log that nobody touched', () => {
  it('is found whole, against both witnesses', async () => {
    const report = await stage.check();
    expect(report).toMatchObject({ faultCount: 0, faults: [] });
    expect(report.treeSize).toBeGreaterThan(15);
    expect(report.commands).toBeGreaterThan(10);
    expect(report.compared).toEqual({ 'getuige.test.example': report.treeSize, 'folder:copies': report.treeSize });
  });

  it('is found whole within a transaction that changes nothing, so that the cases below can fail', async () => {
    expect((await foundAfter()).faults).toEqual([]);
    expect((await foundAfter(...behindGuard('audit.entry'))).faults).toEqual([]);
  });
});

describe('what a superuser changes is found and named', () => {
  it('a changed byte in an entry', async () => {
    const report = await foundAfter(...behindGuard('audit.entry', `UPDATE audit.entry SET payload = set_byte(payload, 12, get_byte(payload, 12) # 1) WHERE id = (SELECT entry_id FROM audit.leaf WHERE leaf_index = 7)`));
    expect(first(report)).toBe('leaf-hash leaf 7');
  });

  it('a changed entry whose leaf was changed with it', async () => {
    const report = await foundAfter(
      ...behindGuard('audit.entry', `UPDATE audit.entry SET payload = set_byte(payload, 12, get_byte(payload, 12) # 1) WHERE id = (SELECT entry_id FROM audit.leaf WHERE leaf_index = 7)`),
      ...behindGuard('audit.leaf', 'UPDATE audit.leaf l SET leaf_hash = e.leaf_hash FROM audit.entry e WHERE e.id = l.entry_id AND l.leaf_index = 7'),
    );
    expect(first(report)).toMatch(/^root checkpoint \d+$/);
  });

  it('a deleted entry', async () => {
    const report = await foundAfter('SET session_replication_role = replica', ...behindGuard('audit.entry', 'DELETE FROM audit.entry WHERE id = (SELECT entry_id FROM audit.leaf WHERE leaf_index = 3)'));
    expect(first(report)).toBe('leaf-without-entry leaf 3');
  });

  it('a deleted leaf', async () => {
    const report = await foundAfter(...behindGuard('audit.leaf', 'DELETE FROM audit.leaf WHERE leaf_index = 3'));
    expect(report.faults.map(({ code, where }) => `${code} ${where}`)).toContain('leaf-index leaf 3');
  });

  it('two entries swapped', async () => {
    const report = await foundAfter(...behindGuard('audit.leaf',
      'CREATE TEMP TABLE two ON COMMIT DROP AS SELECT * FROM audit.leaf WHERE leaf_index IN (4, 5)', 'DELETE FROM audit.leaf WHERE leaf_index IN (4, 5)',
      'INSERT INTO audit.leaf SELECT 9 - leaf_index, entry_id, leaf_hash FROM two'));
    expect(first(report)).toMatch(/^root checkpoint \d+$/);
  });

  it('an entry that was put in, and one that is in twice', async () => {
    const inserted = await foundAfter(`INSERT INTO audit.entry (payload) VALUES ('{}')`, 'DELETE FROM audit.pending', `INSERT INTO audit.leaf SELECT max(l.leaf_index) + 1, (SELECT max(id) FROM audit.entry), sha256('\\x00'::bytea || '{}') FROM audit.leaf l`);
    expect(first(inserted)).toMatch(/^leaf-index leaf \d+$/);
    const twice = await foundAfter(`INSERT INTO audit.entry (payload) SELECT payload FROM audit.entry WHERE id = (SELECT entry_id FROM audit.leaf WHERE leaf_index = 2)`, 'DELETE FROM audit.pending');
    expect(first(twice)).toMatch(/^entry-without-leaf entry \d+$/);
  });

  it('a tail rewritten with all hashes, by whoever holds the key of the log as well: a split view', async () => {
    const report = await asOnly(stage.url('super'), async (client) => {
      await client.query('BEGIN');
      for (const table of ['audit.entry', 'audit.leaf', 'audit.tile', 'audit.checkpoint', 'audit.cosignature']) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
      for (const table of ['audit.cosignature', 'audit.checkpoint', 'audit.tile', 'audit.leaf']) await client.query(`DELETE FROM ${table}`);
      await client.query(`UPDATE audit.entry SET payload = convert_to(replace(convert_from(payload, 'UTF8'), 'officer-1', 'officer-2'), 'UTF8')`);
      await client.query('INSERT INTO audit.pending SELECT id FROM audit.entry');
      const quiet = { query: (text: unknown, ...more: unknown[]) => (/^(BEGIN|COMMIT|ROLLBACK$)/.test(String(text)) ? Promise.resolve({ rows: [], command: 'COMMIT' }) : (client.query as (...all: unknown[]) => unknown)(text, ...more)) };
      await sequence(quiet as never, emptyTree, stage.signer);
      for (const table of ['audit.entry', 'audit.leaf', 'audit.tile', 'audit.checkpoint', 'audit.cosignature']) {
        await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
        for (const guard of ['keep_rows', 'keep_table', more[table] ?? 'keep_rows']) await client.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${guard}`);
      }
      return fullCheck(quiet as never, { log: stage.signer, witnessKeys: [stage.witnessKey], witnesses: stage.witnesses });
    });
    expect(report.faults.map(({ code, where }) => `${code} ${where}`)).toEqual(['witness-differs witness getuige.test.example', 'witness-differs witness folder:copies']);
  });

  it('a tail cut off', async () => {
    const report = await foundAfter(
      ...behindGuard('audit.cosignature', 'DELETE FROM audit.cosignature'),
      ...behindGuard('audit.checkpoint', 'DELETE FROM audit.checkpoint WHERE tree_size > (SELECT min(tree_size) FROM audit.checkpoint)'),
      ...behindGuard('audit.leaf', 'DELETE FROM audit.leaf WHERE leaf_index >= (SELECT max(tree_size) FROM audit.checkpoint)'),
    );
    expect(report.faults.filter(({ code }) => code === 'witness-differs')).toHaveLength(2);
  });

  it('a checkpoint signed with another key', async () => {
    const other = newSigner(stage.signer.name, 'note');
    const { rows } = await stage.pool.query<{ size: string; root: Buffer }>('SELECT tree_size AS size, root FROM audit.checkpoint ORDER BY tree_size DESC LIMIT 1');
    const [last] = rows;
    const note = signCheckpoint({ size: Number(last?.size), root: last?.root ?? Buffer.alloc(0) }, other);
    const report = await foundAfter(...behindGuard('audit.checkpoint', `UPDATE audit.checkpoint SET note = '${note}' WHERE tree_size = ${String(last?.size)}`));
    expect(first(report)).toBe(`signature checkpoint ${String(last?.size)}`);
  });

  it.each([
    ['an act', 'record.act', `UPDATE record.act SET data = (data::jsonb || '{"x": 1}')::json WHERE seq = 2`, 'rows-differ'],
    ['an act\'s moment', 'record.act', `UPDATE record.act SET legal_at = legal_at + interval '1 day' WHERE seq = 3`, 'rows-differ'],
    ['a ledger row', 'money.posting', 'UPDATE money.posting SET cents = cents * 2', 'rows-differ'],
    ['evidence', 'record.evidence', `UPDATE record.evidence SET result = 'unavailable' WHERE result = 'available'`, 'rows-differ'],
    ['a document', 'record.document', `UPDATE record.document SET bytes = bytes || '\\x20'::bytea`, 'rows-differ'],
  ])('%s changed without its entry', async (_, table, change, code) => {
    const report = await foundAfter(...behindGuard(table, change));
    expect(report.faults[0]?.code).toBe(code);
    expect(report.faults[0]?.where).toMatch(/^(case Z-2026-\d{6}, acts \d+ to \d+|document .+)$/);
  });

  it('an act that was added without its command, and a command that is gone', async () => {
    const added = await foundAfter(`INSERT INTO record.act SELECT case_number, seq + 1000, type, data, legal_at, recorded_at, by_user, role, mandate, command_id, rule_set FROM record.act WHERE seq = 1`);
    expect(first(added)).toBe('rows-differ case Z-2026-000001, act 1001');
    const gone = await foundAfter('SET session_replication_role = replica', ...behindGuard('record.command', `DELETE FROM record.command WHERE type = 'AdmitNotice'`));
    expect(gone.faults.map(({ code }) => code)).toContain('entry-without-command');
  });

  it.each([
    ['dropped', 'DROP TRIGGER keep_rows ON record.act', 'trigger keep_rows is missing'],
    ['turned off', 'ALTER TABLE record.act DISABLE TRIGGER keep_rows', 'trigger keep_rows does not hold always'],
    ['turned on the usual way, which replica mode passes by', 'ALTER TABLE record.act ENABLE TRIGGER ALL', 'trigger keep_rows does not hold always'],
  ])('a guard that was %s', async (_, change, detail) => {
    const report = await foundAfter(change);
    expect(report.faults[0]).toEqual({ code: 'guard-missing', where: 'record.act', detail });
  });

  it('an entry that was kept from the sequencer', async () => {
    const report = await foundAfter(`INSERT INTO audit.entry (payload) VALUES ('{}')`, 'DELETE FROM audit.pending');
    expect(first(report)).toMatch(/^entry-without-leaf entry \d+$/);
  });
});
