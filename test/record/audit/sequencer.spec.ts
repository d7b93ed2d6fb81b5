import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LogRefused } from '../../../libs/audit/sequencer/refused.js';
import { tilesFrom } from '../../../libs/audit/sequencer/stored-tree.js';
import { parseCheckpoint } from '../../../libs/audit/tlog/checkpoint.js';
import { cosignedAt } from '../../../libs/audit/tlog/cosignature.js';
import { hashLeaf } from '../../../libs/audit/tlog/hash.js';
import { proveInclusion, verifyInclusion } from '../../../libs/audit/tlog/inclusion.js';
import { parseNote } from '../../../libs/audit/tlog/note.js';
import { newSigner } from '../../../libs/audit/tlog/signer.js';
import { nodesFromTiles } from '../../../libs/audit/tlog/tile-reader.js';
import { heldElsewhere } from '../../../libs/audit/witness/held-elsewhere.js';
import { testDatabase, type TestDatabase } from '../database.js';
import { asOnly, logStage, until, type LogStage } from './log-stage.js';

jest.setTimeout(60_000);

let test: TestDatabase;
let stage: LogStage;
beforeEach(async () => {
  test = await testDatabase({ empty: true });
  stage = await logStage(test);
});
afterEach(async () => {
  await stage.close();
  await test.drop();
});

const write = (count: number): Promise<unknown> => test.db.pool.query(`INSERT INTO audit.entry (payload) SELECT convert_to('{"n":' || n || '}', 'UTF8') FROM generate_series(1, $1::int) AS n`, [count]);
const count = async (table: string): Promise<number> => Number((await test.asOwner(`SELECT count(*) AS n FROM ${table}`))[0]?.['n']);
const asSuper = (...statements: readonly string[]): Promise<void> => asOnly(stage.url('super'), async (client) => {
  for (const table of ['audit.cosignature', 'audit.checkpoint', 'audit.leaf']) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
  for (const statement of statements) await client.query(statement);
});

describe('the sequencer', () => {
  it('puts every entry in the log once, over full tiles, with proofs that verify and cosignatures', async () => {
    await write(700);
    stage.start();
    await stage.settled();
    const [size] = [await count('audit.entry')];
    expect([await count('audit.leaf'), await count('audit.tile')]).toEqual([size, 2]);
    const [last] = await test.asOwner('SELECT note, (SELECT line FROM audit.cosignature s WHERE s.tree_size = c.tree_size) AS line FROM audit.checkpoint c ORDER BY tree_size DESC LIMIT 1');
    const { root } = parseCheckpoint(String(last?.['note']));
    expect(cosignedAt(parseNote(`${parseNote(String(last?.['note'])).text}\n${String(last?.['line'])}`), stage.witnessKey)).not.toBeNull();
    const read = nodesFromTiles(size, tilesFrom(stage.pool, size));
    for (const index of [0, 255, 256, 511, 512, size - 1]) {
      const [entry] = await test.asOwner('SELECT e.payload FROM audit.leaf l JOIN audit.entry e ON e.id = l.entry_id WHERE l.leaf_index = $1', [index]);
      const proof = await proveInclusion(index, size, read);
      const leaf = hashLeaf(entry?.['payload'] as Buffer);
      expect(verifyInclusion(leaf, index, size, proof, root)).toBe(true);
      expect(verifyInclusion(leaf, (index + 1) % size, size, proof, root)).toBe(false);
    }
    expect((await stage.check()).faults).toEqual([]);
  });

  it('is one at a time: the second waits, and goes on where the first stops', async () => {
    const leaders: string[] = [];
    const first = stage.start({ onCheckpoint: () => void leaders.push('first') });
    await first.leading;
    stage.start({ onCheckpoint: () => void leaders.push('second') });
    await write(10);
    await stage.settled();
    expect(new Set(leaders)).toEqual(new Set(['first']));
    await first.stop();
    await write(10);
    await stage.settled();
    expect(leaders.at(-1)).toBe('second');
    expect((await stage.check()).faults).toEqual([]);
  });

  it('picks up what commits late, whatever its number', async () => {
    stage.start();
    const client = await test.db.pool.connect();
    await client.query('BEGIN');
    await client.query(`INSERT INTO audit.entry (payload) VALUES ('{"late":1}')`);
    await write(5);
    await stage.settled();
    const before = await count('audit.leaf');
    await client.query('COMMIT');
    client.release();
    await until(async () => (await count('audit.leaf')) === before + 1);
    const [last] = await test.asOwner('SELECT entry_id < (SELECT max(entry_id) FROM audit.leaf) AS late FROM audit.leaf ORDER BY leaf_index DESC LIMIT 1');
    expect(last).toEqual({ late: true });
  });

  it.each<[string, () => Promise<unknown>, LogRefused['code'], boolean]>([
    ['was set back behind what was signed', () => asSuper('DELETE FROM audit.cosignature', 'DELETE FROM audit.checkpoint WHERE tree_size > 5'), 'smaller-than-signed', false],
    ['was set back, where only the witness remembers', () => asSuper('DELETE FROM audit.cosignature', 'DELETE FROM audit.checkpoint WHERE tree_size > 5'), 'smaller-than-signed', true],
    ['has another checkpoint than was signed', () => asSuper(`UPDATE audit.checkpoint SET root = sha256('x')`), 'other-than-signed', false],
    ['lost a leaf at the end', () => asSuper('DELETE FROM audit.leaf WHERE leaf_index = (SELECT max(leaf_index) FROM audit.leaf)'), 'leaves-differ', false],
  ])('refuses to sign on where the database %s', async (_, change, code, witnessOnly) => {
    await write(5);
    const first = stage.start();
    await stage.settled();
    await write(5);
    await stage.settled();
    await first.stop();
    const size = await count('audit.leaf');
    await change();
    await write(1);
    const failures: unknown[] = [];
    const forgetful = { lastSigned: { read: () => null, keep: () => undefined }, heldElsewhere: () => heldElsewhere(stage.witnesses, stage.signer) };
    stage.start({ onFailure: (error) => void failures.push(error), ...(witnessOnly ? forgetful : {}) });
    await until(() => failures.length > 0);
    expect(failures[0]).toBeInstanceOf(LogRefused);
    expect((failures[0] as LogRefused).code).toBe(code);
    expect(await count('audit.leaf')).toBeLessThanOrEqual(size);
  });

  it('refuses to go on with another key', async () => {
    await write(1);
    const first = stage.start();
    await stage.settled();
    await first.stop();
    const failures: unknown[] = [];
    stage.start({ signer: newSigner(stage.signer.name, 'note'), onFailure: (error) => void failures.push(error) });
    await until(() => failures.length > 0);
    expect(failures[0]).toMatchObject({ code: 'other-key' });
  });

  it('begins again by itself when its connection is ended', async () => {
    const sequencer = stage.start();
    await sequencer.leading;
    await asOnly(stage.url('super'), (client) => client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'autoriteit-sequencer' AND datname = current_database()`));
    await write(3);
    await stage.settled();
    expect((await stage.check()).faults).toEqual([]);
  });
});
