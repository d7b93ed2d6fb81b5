import { accrualActivities, type RunReport } from '../../../activities/accrual.js';
import type { ShardReport } from '../../../libs/money/accrual-report.js';
import { totalOf } from '../../../libs/money/accrual-report.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { cpuBetween, cpuOfAll, readCpu, type CpuUse } from '../cpu.js';
import type { BenchServers } from '../durable-servers.js';
import type { BenchOptions } from '../options.js';
import { countRows, mustBeSame } from '../rows.js';
import { rounded } from '../statistics.js';
import { laidOutStatements, layOut, transactionNow, writtenSince, type Written } from './bare.js';
import { evening, type Ask, type Evening } from './databases.js';
import { casesTogether, inShards, send, transactionOf } from './sent.js';

/** One night over so many penalty orders, by the engine and by plain set-based SQL. */
export interface NightFigures {
  readonly measurement: 'nightly';
  readonly orders: number;
  readonly seedSeconds: number;
  readonly engineSeconds: number;
  /** Plain SQL by a program that sends the computed rows, set-wise, 500 cases in a transaction. */
  readonly sentSeconds: number;
  /** Plain SQL with rows that lie in the database already, all in one transaction: no program can be faster. */
  readonly laidOutSeconds: number;
  /** How many times as long as plain SQL; the aim is at most 3. */
  readonly timesSent: number;
  readonly timesLaidOut: number;
  readonly caseDaysPerSecond: number;
  readonly secondRunSeconds: number;
  readonly rows: Written;
  readonly rssMb: { readonly start: number; readonly highest: number; readonly end: number };
  readonly cpu: CpuUse | null;
  readonly sentCpu: CpuUse | null;
  readonly laidOutCpu: CpuUse | null;
}

/** The nightly run's own activities beside the same rows written by one statement per table, for each number of orders. */
export async function measureNightly(servers: BenchServers, options: BenchOptions, report: (figures: NightFigures) => void): Promise<void> {
  for (const orders of options.orders) {
    const begun = performance.now();
    const night = await evening(servers.superUrl, orders);
    const seedSeconds = rounded((performance.now() - begun) / 1000, 1);
    try {
      report({ measurement: 'nightly', orders, seedSeconds, ...(await oneNight(night, orders, servers.postgresPid)) });
    } finally {
      await night.drop();
    }
  }
}

type OneNight = Omit<NightFigures, 'measurement' | 'orders' | 'seedSeconds'>;

async function oneNight(night: Evening, orders: number, postgres: number): Promise<OneNight> {
  const mark = await transactionNow(night.engineOwner);
  await night.checkpoint();
  const memory = watchMemory();
  const ran = await timedRun({ postgres }, () => run(night.engine, 'bench-1'));
  const rssMb = memory();
  if (ran.result.bookedUnits !== orders || ran.result.differenceCents !== 0) throw new Error(`Not what ${String(orders)} orders should give: ${JSON.stringify(ran.result)}`);
  const rows = await writtenSince(night.engineOwner, mark);
  const secondRunSeconds = await nothingMore(night);
  await layOut(night.engineOwner, night.laidOwner, mark);
  const sent = await plainly(night, night.sentOwner, rows, (stretch) => sendAll(night, orders, stretch), postgres);
  const statements = await laidOutStatements(night.laidOwner);
  const laidOut = await plainly(night, night.laidOwner, rows, (stretch) => stretch(() => inOneTransaction(night.laidOwner, statements)), postgres);
  return {
    engineSeconds: rounded(ran.seconds, 2),
    sentSeconds: rounded(sent.seconds, 2),
    laidOutSeconds: rounded(laidOut.seconds, 2),
    timesSent: rounded(ran.seconds / sent.seconds, 2),
    timesLaidOut: rounded(ran.seconds / laidOut.seconds, 2),
    caseDaysPerSecond: rounded(orders / ran.seconds),
    secondRunSeconds,
    rows,
    rssMb,
    cpu: ran.cpu,
    sentCpu: sent.cpu,
    laidOutCpu: laidOut.cpu,
  };
}

/** Runs a piece of work on the clock. */
type Stretch = (work: () => Promise<void>) => Promise<void>;

/** Times plain SQL on a database of its own: only what runs on the clock. @throws where it did not write what the engine wrote. */
async function plainly(night: Evening, owner: Ask, rows: Written, work: (stretch: Stretch) => Promise<void>, postgres: number): Promise<{ readonly seconds: number; readonly cpu: CpuUse | null }> {
  const mark = await transactionNow(owner);
  await night.checkpoint();
  const stretches: { readonly seconds: number; readonly cpu: CpuUse | null }[] = [];
  await work(async (piece) => void stretches.push(await timedRun({ postgres }, piece)));
  mustBeSame('Nightly run and plain SQL, written', rows, await writtenSince(owner, mark));
  mustBeSame('Nightly run and plain SQL, in all', await countWithoutRuns(night.engineOwner), await countWithoutRuns(owner));
  return { seconds: stretches.reduce((sum, { seconds }) => sum + seconds, 0), cpu: cpuOfAll(stretches.map(({ cpu }) => cpu)) };
}

/** Shard after shard as a program sends what it has computed; reading the rows where they lie is not on the clock. */
async function sendAll(night: Evening, orders: number, stretch: Stretch): Promise<void> {
  await inShards(night.laidOwner);
  for (let shard = 0; shard * casesTogether < orders; shard += 1) {
    const statements = await transactionOf(night.laidOwner, shard);
    await stretch(() => send(night.sentOwner, statements));
  }
}

/** What the workflow of the night does after observing: open, accrue shard by shard, reconcile and report. */
async function run(db: RecordDatabase, runKey: string): Promise<RunReport> {
  const activities = accrualActivities(db, () => Promise.resolve([]));
  const { run: opened } = await activities.openRun({ runKey });
  const shards: ShardReport[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const shard: ShardReport = await activities.accrueShard({ run: opened, after });
    shards.push(shard);
    after = shard.nextAfter;
  }
  return activities.reconcileAndReport({ run: opened, accrued: totalOf(shards) });
}

/** @throws where a second run writes anything. */
async function nothingMore(night: Evening): Promise<number> {
  const mark = await transactionNow(night.engineOwner);
  const again = await timedRun({}, () => run(night.engine, 'bench-2'));
  const written = await writtenSince(night.engineOwner, mark);
  if (again.result.bookedUnits !== 0 || Object.keys(written).length > 0) throw new Error(`A second run wrote: ${JSON.stringify({ ...again.result, written })}`);
  return rounded(again.seconds, 2);
}

async function inOneTransaction(ask: Ask, statements: readonly string[]): Promise<void> {
  await ask('BEGIN');
  for (const statement of statements) await ask(statement);
  await ask('COMMIT');
}

async function countWithoutRuns(ask: Ask): Promise<{ readonly [table: string]: number }> {
  return { ...(await countRows(ask)), 'record.accrual_run': 0 };
}

async function timedRun<T>(pids: { readonly [name: string]: number }, work: () => Promise<T>): Promise<{ readonly result: T; readonly seconds: number; readonly cpu: CpuUse | null }> {
  const before = readCpu(pids);
  const begun = performance.now();
  const result = await work();
  const seconds = (performance.now() - begun) / 1000;
  return { result, seconds, cpu: cpuBetween(before, readCpu(pids)) };
}

const rssNow = (): number => Math.round(process.memoryUsage.rss() / 1_048_576);

function watchMemory(): () => NightFigures['rssMb'] {
  const start = rssNow();
  let highest = start;
  const timer = setInterval(() => { highest = Math.max(highest, rssNow()); }, 20);
  return () => {
    clearInterval(timer);
    const end = rssNow();
    return { start, highest: Math.max(highest, end), end };
  };
}
