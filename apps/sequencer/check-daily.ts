import pg from 'pg';
import { fullCheck, type CheckOptions, type CheckReport } from '../../libs/audit/full-check/full-check.js';
import type { Report } from '../../libs/audit/sequencer/incidents.js';
import { recordEvent } from '../../libs/record/audit-event.js';
import { inTransaction } from '../../libs/record/database/transaction.js';

/** The check is made once in so many hours, whoever restarts in between. */
const EVERY = '20 hours';

/** Makes the full check where none was finished within a day; answers its report, or null where it was not due. */
export async function checkWhereDue(pool: pg.Pool, readerUrl: string, options: CheckOptions, report: Report): Promise<CheckReport | null> {
  const { rowCount } = await pool.query(`SELECT FROM audit.verification WHERE finished_at > clock_timestamp() - $1::interval LIMIT 1`, [EVERY]);
  return rowCount === 0 ? checkNow(pool, readerUrl, options, report) : null;
}

/** Makes the full check as the reader, keeps its report and an entry that it was made, and reports what is wrong. */
export async function checkNow(pool: pg.Pool, readerUrl: string, options: CheckOptions, report: Report): Promise<CheckReport> {
  const checked = await asReader(readerUrl, (client) => fullCheck(client, options));
  const { startedAt, treeSize, faultCount, faults } = checked;
  await inTransaction(pool, async (client) => {
    await client.query('INSERT INTO audit.verification (started_at, tree_size, fault_count, report) VALUES ($1, $2, $3, $4)', [startedAt, treeSize, faultCount, JSON.stringify(checked)]);
    await recordEvent(client, { by: { userId: 'process', origin: 'log' }, action: 'VerifyLog', object: { size: treeSize, faults: faultCount } });
  });
  const [first] = faults;
  if (first !== undefined) await report({ kind: 'verification-failed', details: { code: first.code, where: first.where, detail: first.detail, faults: faultCount } });
  return checked;
}

async function asReader<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'autoriteit-check' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
