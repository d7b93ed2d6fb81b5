import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../record/database.js';
import { start } from '../../record/fixtures/commands.js';
import { cpuBetween, readCpu, type CpuUse } from '../cpu.js';
import { timed } from '../load/callers.js';
import { officialsAt, type Officials } from '../load/http.js';
import { actsPerCase } from '../load/officials.js';
import type { BenchOptions } from '../options.js';
import { startApi } from '../programs.js';
import { added, countRows, mustBeSame, type RowCounts } from '../rows.js';
import type { BenchServers } from '../durable-servers.js';
import { percentile, rounded } from '../statistics.js';
import { prepareScripts, type Scripts } from './prepared.js';

/** One side of a round. */
export interface Side {
  readonly perSecond: number;
  readonly seconds: number;
  readonly transactions: number;
  readonly rows: RowCounts;
  readonly cpu: CpuUse | null;
}

/** The API and plain SQL, one after the other under the same load. */
export interface ActsRound {
  readonly measurement: 'acts';
  readonly callers: number;
  readonly round: number;
  readonly acts: number;
  readonly api: Side & { readonly p50Ms: number; readonly p95Ms: number };
  readonly bare: Side;
  readonly ratio: number;
}

/** Cases before the first round: the engine runs for months, so what counts is the code after the compiler of V8 came to rest. */
const WARMING_CASES = 400;

/** Legal acts per second through the API beside the same rows by plain SQL. */
export async function measureActs(servers: BenchServers, options: BenchOptions, report: (round: ActsRound) => void): Promise<void> {
  const { cases, rounds, callers } = options;
  const scripts = await prepareScripts(cases);
  const test = await testDatabase({ clockFrom: start, poolSize: 2 });
  const api = await startApi({ dataDir: servers.dataDir, appUrl: test.appUrl, temporalAddress: '127.0.0.1:1' });
  try {
    const warming = officialsAt(api.url, Math.max(...callers));
    await timed(Math.max(...callers), WARMING_CASES, () => warming.handleCase(start));
    warming.close();
    for (const concurrency of callers) {
      for (let round = 1; round <= rounds; round += 1) {
        const pids = { api: api.pid, postgres: servers.postgresPid };
        const officials = officialsAt(api.url, concurrency);
        const throughApi = await side(test, cases * actsPerCase, pids, () => timed(concurrency, cases, () => officials.handleCase(start)));
        officials.close();
        const bare = await bySql(scripts, concurrency, servers.postgresPid);
        mustBeSame('API and plain SQL', throughApi.rows, bare.rows);
        report({ measurement: 'acts', callers: concurrency, round, acts: cases * actsPerCase, api: { ...throughApi, ...times(officials) }, bare, ratio: rounded(throughApi.perSecond / bare.perSecond, 2) });
      }
    }
  } finally {
    await api.stop();
    await test.drop();
  }
}

function times(officials: Officials): { readonly p50Ms: number; readonly p95Ms: number } {
  const taken = officials.takeTimes();
  return { p50Ms: rounded(percentile(taken, 50) ?? 0, 1), p95Ms: rounded(percentile(taken, 95) ?? 0, 1) };
}

async function side(test: TestDatabase, acts: number, pids: { readonly [name: string]: number }, work: () => Promise<number>): Promise<Side> {
  const [rowsBefore, transactionsBefore] = [await countRows(test.asOwner), await transactionsIn(test)];
  const before = readCpu(pids);
  const seconds = await work();
  const cpu = cpuBetween(before, readCpu(pids));
  const rows = added(rowsBefore, await countRows(test.asOwner));
  return { perSecond: rounded(acts / seconds, 1), seconds: rounded(seconds, 2), transactions: (await transactionsIn(test)) - transactionsBefore, rows, cpu };
}

/** Transactions that kept a command: the API may take several commands in one. */
async function transactionsIn(test: TestDatabase): Promise<number> {
  const [row] = await test.asOwner('SELECT count(DISTINCT xmin::text)::int AS n FROM record.command');
  return Number(row?.['n']);
}

async function bySql(scripts: Scripts, callers: number, postgresPid: number): Promise<Side> {
  const target = await testDatabase({ clockFrom: start, poolSize: 1 });
  const pool = new pg.Pool({ connectionString: target.appUrl, max: callers });
  try {
    const clients = await Promise.all(Array.from({ length: callers }, () => pool.connect()));
    for (const client of clients) client.release();
    const acts = scripts.reduce((sum, script) => sum + script.length, 0);
    return await side(target, acts, { postgres: postgresPid }, () => timed(callers, scripts.length, (index) => writeCase(pool, scripts[index] ?? [])));
  } finally {
    await pool.end();
    await target.drop();
  }
}

async function writeCase(pool: pg.Pool, script: Scripts[number]): Promise<void> {
  for (const statements of script) {
    const client = await pool.connect();
    await client.query('BEGIN');
    for (const { name, text, values } of statements) await client.query({ name, text, values: [...values] });
    await client.query('COMMIT');
    client.release();
  }
}
