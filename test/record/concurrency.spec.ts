import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readActs } from '../../libs/record/acts/read-acts.js';
import { readCase } from '../../libs/record/cases/read-case.js';
import { openRecord, type RecordDatabase } from '../../libs/record/database/record-database.js';
import { perform, performAlone } from '../../libs/record/perform.js';
import { testDatabase, type TestDatabase } from './database.js';
import { locationKeys } from './location-keys.js';
import { notice, request, start } from './fixtures/commands.js';
import { done } from './fixtures/route.js';

let test: TestDatabase;
/** A second process on the same record. */
let second: RecordDatabase;
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
  second = await openRecord({ url: test.appUrl, poolSize: 8, name: 'second', locationKeys });
});
afterAll(async () => {
  await second.close();
  await test.drop();
});

const open = async (): Promise<string> => (await done(test.db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice()))).caseNumber;
const consult = (caseNumber: string, note: string): ReturnType<typeof request> =>
  request(caseNumber, 'officer-1', 'RecordConsultation', { with: 'police', consultedAt: start, outcome: 'no-objection', note });

describe('many at once', () => {
  it('the same command twenty times, over two processes: one act', async () => {
    const caseNumber = await open();
    const asked = consult(caseNumber, 'eenmaal');
    const results = await Promise.all(Array.from({ length: 20 }, (_, index) => perform(index % 2 === 0 ? test.db : second, asked)));
    expect(results.filter((result) => result.kind === 'performed')).toHaveLength(1);
    expect(results.filter((result) => result.kind === 'repeated')).toHaveLength(19);
    expect(results.every((result) => 'acts' in result && result.acts.length === 1 && result.acts[0]?.seq === 2)).toBe(true);
    expect(await readActs(test.db.pool, caseNumber)).toHaveLength(2);
  });

  it('the same opening twenty times, over two processes: one case', async () => {
    const asked = request(null, 'flagger-meldpunt', 'EscalateNotice', notice());
    const results = await Promise.all(Array.from({ length: 20 }, (_, index) => perform(index % 2 === 0 ? test.db : second, asked)));
    expect(new Set(results.map((result) => ('caseNumber' in result ? result.caseNumber : result.kind))).size).toBe(1);
    expect(results.filter((result) => result.kind === 'performed')).toHaveLength(1);
  });

  it('fifty commands on one case, over two processes: dense seq, each act once, the state that the acts make', async () => {
    const caseNumber = await open();
    const results = await Promise.all(Array.from({ length: 50 }, (_, index) => perform(index % 2 === 0 ? test.db : second, consult(caseNumber, `overleg ${String(index)}`))));
    expect(results.every((result) => result.kind === 'performed')).toBe(true);
    const acts = await readActs(test.db.pool, caseNumber);
    expect(acts.map((act) => act.seq)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
    expect((await readCase(test.db, caseNumber))?.state.notice?.consultations).toHaveLength(50);
  });

  it('commands on many cases in opposite orders never wait for each other for ever', async () => {
    const cases = await Promise.all(Array.from({ length: 10 }, open));
    const round = (db: RecordDatabase, numbers: readonly string[]): Promise<unknown>[] => numbers.map((caseNumber) => perform(db, consult(caseNumber, 'kruislings')));
    const results = await Promise.all([1, 2, 3, 4].flatMap(() => [...round(test.db, cases), ...round(second, [...cases].reverse())]));
    expect(results.every((result) => (result as { kind: string }).kind === 'performed')).toBe(true);
  });

  it('a process that just started, with more acts at once than connections: none waits for a connection that another holds', async () => {
    const fresh = await openRecord({ url: test.appUrl, poolSize: 2, readers: 1, name: 'fresh', locationKeys });
    try {
      const results = await Promise.all(Array.from({ length: 12 }, () => performAlone(fresh, request(null, 'flagger-meldpunt', 'EscalateNotice', notice()))));
      expect(results.every((result) => result.kind === 'performed')).toBe(true);
    } finally {
      await fresh.close();
    }
  });
});

describe('a connection that is cut', () => {
  /** Holds the lock of a case until it is told to let go. */
  async function holding(caseNumber: string): Promise<{ readonly release: () => Promise<void> }> {
    const client = new pg.Client({ connectionString: test.ownerUrl });
    await client.connect();
    await client.query('BEGIN');
    await client.query('SELECT FROM record.case_file WHERE case_number = $1 FOR UPDATE', [caseNumber]);
    return {
      release: async () => {
        await client.query('ROLLBACK');
        await client.end();
      },
    };
  }

  /** Cuts the connection of `perform` that waits for a lock; the application may end its own. */
  async function cutWaiting(): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { rows } = await second.pool.query<{ readonly cut: boolean }>(
        `SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'test' AND wait_event_type = 'Lock'`,
      );
      if (rows.some((row) => row.cut)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('No connection was waiting.');
  }

  it('in the middle of a transaction leaves nothing, and the command can be sent again', async () => {
    const caseNumber = await open();
    const held = await holding(caseNumber);
    const asked = consult(caseNumber, 'afgebroken');
    const attempt = perform(test.db, asked).then(() => 'answered', () => 'failed');
    await cutWaiting();
    expect(await attempt).toBe('failed');
    await held.release();
    expect((await readCase(test.db, caseNumber))?.seq).toBe(1);
    const left = await test.asOwner(`SELECT (SELECT count(*) FROM record.command WHERE id = $1) + (SELECT count(*) FROM audit.entry WHERE convert_from(payload, 'UTF8') LIKE '%' || $1 || '%') AS n`, [asked.commandId]);
    expect(Number(left[0]?.['n'])).toBe(0);
    expect(await perform(test.db, asked)).toMatchObject({ kind: 'performed', seq: 2 });
  });
});
