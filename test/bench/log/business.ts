import pg from 'pg';
import { auditPayload } from '../../../libs/audit/entry.js';
import { instant } from '../../../libs/law/calendar/instant.js';
import type { TestDatabase } from '../../record/database.js';

/** The text of an entry as an act of an official leaves it; `n` stands in its command id. */
export function payload(n: string): string {
  const at = instant('2026-05-11T08:00:00Z');
  const text = auditPayload({
    who: { userId: 'officer-1', role: 'case-officer', mandate: null, onBehalfOf: null },
    action: 'RecordConsultation',
    object: { case: 'Z-2026-000001', firstSeq: 2, lastSeq: 2, acts: ['ConsultationRecorded'], content: 'a'.repeat(64), written: { acts: 'b'.repeat(64) }, ruleSet: 'c'.repeat(64) },
    result: 'performed',
    details: { network: 'd'.repeat(64) },
    origin: 'api',
    legalAt: at,
    systemAt: at,
    commandId: 'api:officer-1:@',
    traceId: null,
  });
  return text.replace('@', n);
}

/** Tables of the size of a small business act: a case that is locked and changed, and two rows that are added. */
export async function prepareBusiness(test: TestDatabase): Promise<void> {
  const role = new URL(test.appUrl).username;
  await test.asOwner('CREATE SCHEMA bench');
  await test.asOwner(`CREATE TABLE bench.file (id int PRIMARY KEY, seq int NOT NULL, state json NOT NULL) WITH (fillfactor = 70)`);
  await test.asOwner('CREATE TABLE bench.act (file int NOT NULL, seq int NOT NULL, data json NOT NULL, PRIMARY KEY (file, seq))');
  await test.asOwner('CREATE TABLE bench.queue (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, file int NOT NULL, seq int NOT NULL)');
  await test.asOwner(`INSERT INTO bench.file SELECT n, 0, json_build_object('text', repeat('x', 2000)) FROM generate_series(1, 2000) AS n`);
  await test.asOwner(`GRANT USAGE ON SCHEMA bench TO "${role}"`);
  await test.asOwner(`GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA bench TO "${role}"`);
}

const state = JSON.stringify({ text: 'y'.repeat(2000) });
const act = JSON.stringify({ text: 'z'.repeat(800) });

/** Business transactions per second of so many clients for so long: two round trips each, as the one door makes them. */
export async function businessTransactions(test: TestDatabase, clients: number, seconds: number, logged: boolean): Promise<number> {
  const end = performance.now() + seconds * 1000;
  const begun = performance.now();
  const counts = await Promise.all(Array.from({ length: clients }, (_, index) => client(test.appUrl, index, clients, end, logged)));
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - begun) / 1000);
}

async function client(url: string, index: number, clients: number, end: number, logged: boolean): Promise<number> {
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  let count = 0;
  const entry = logged ? `, logged AS (INSERT INTO audit.entry (payload) VALUES (convert_to($5, 'UTF8')))` : '';
  while (performance.now() < end) {
    const file = 1 + ((index + count * clients) % 2000);
    const [, locked] = await Promise.all([connection.query('BEGIN'), connection.query({ name: 'lock', text: 'SELECT seq, state FROM bench.file WHERE id = $1 FOR NO KEY UPDATE', values: [file] })]);
    const seq = Number((locked.rows[0] as { seq: number }).seq) + 1;
    const values = [file, seq, state, act, ...(logged ? [payload(`${String(index)}-${String(count)}-${String(end)}`)] : [])];
    const write = {
      name: `write-${String(logged)}`,
      text: `WITH acted AS (INSERT INTO bench.act VALUES ($1, $2, $4)), queued AS (INSERT INTO bench.queue (file, seq) VALUES ($1, $2))${entry} UPDATE bench.file SET seq = $2, state = $3 WHERE id = $1`,
      values,
    };
    await Promise.all([connection.query(write), connection.query('COMMIT')]);
    count += 1;
  }
  await connection.end();
  return count;
}
