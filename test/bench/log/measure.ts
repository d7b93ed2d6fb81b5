import pg from 'pg';
import { fullCheck } from '../../../libs/audit/full-check/full-check.js';
import { BATCH, sequence } from '../../../libs/audit/sequencer/sequence.js';
import { runSequencer } from '../../../libs/audit/sequencer/run.js';
import { emptyTree, type Tree } from '../../../libs/audit/sequencer/tree.js';
import { newSigner } from '../../../libs/audit/tlog/signer.js';
import { asRole, logRoles, type LogRole } from '../../../libs/platform/postgres/roles.js';
import { ensurePasswords } from '../../../libs/platform/postgres/secrets.js';
import { testDatabase, type TestDatabase } from '../../record/database.js';
import type { BenchServers } from '../durable-servers.js';
import type { BenchOptions } from '../options.js';
import { median, rounded } from '../statistics.js';
import { businessTransactions, payload, prepareBusiness } from './business.js';

/** What the log costs and how fast it is. */
export interface LogFigures {
  readonly measurement: 'log';
  readonly entries: number;
  /** Business transactions per second, and the same with an entry in each. */
  readonly without: number;
  readonly with: number;
  readonly ratio: number;
  readonly rounds: readonly { readonly without: number; readonly with: number; readonly ratio: number }[];
  /** Entries per second put in order by one process, signed and committed batch by batch. */
  readonly sequencedPerSecond: number;
  /** Entries per second that the full check hashes anew, tiles, roots and signatures included. */
  readonly verifiedPerSecond: number;
  /** Entries per second under which the time to integrate was measured. */
  readonly loadPerSecond: number;
  readonly integratedP50Ms: number;
  readonly integratedP99Ms: number;
}

const clients = 8;

/** Measures on a PostgreSQL with fsync on; each pair of a ratio takes turns in the same run. */
export async function measureLog(servers: BenchServers, options: BenchOptions, report: (figures: LogFigures) => void): Promise<void> {
  const test = await testDatabase();
  const url = (role: LogRole): string => asRole(test.appUrl, logRoles[role], ensurePasswords(servers.dataDir)[role]);
  try {
    await prepareBusiness(test);
    const rounds = [];
    for (let round = 0; round < options.rounds; round += 1) {
      const seconds = Math.max(2, options.seconds / 4);
      const [bare, logged] = round % 2 === 0 ? [await businessTransactions(test, clients, seconds, false), await businessTransactions(test, clients, seconds, true)] : (await turned(test, seconds));
      rounds.push({ without: rounded(bare), with: rounded(logged), ratio: rounded(logged / bare, 3) });
    }
    await fill(test, options.entries);
    const signer = newSigner('audit.bench.example/zaken', 'note');
    const { perSecond, size, tree } = await drain(url('sequencer'), signer);
    const verified = await check(url('reader'), signer, size);
    const integrated = await integrate(test, url('sequencer'), signer, tree, options.seconds);
    report({
      measurement: 'log',
      entries: size,
      without: median(rounds.map((round) => round.without)),
      with: median(rounds.map((round) => round.with)),
      ratio: median(rounds.map((round) => round.ratio)),
      rounds,
      sequencedPerSecond: rounded(perSecond),
      verifiedPerSecond: rounded(verified),
      ...integrated,
    });
  } finally {
    await test.drop();
  }
}

/** The other side first, so that neither always has the warmer server. */
async function turned(test: TestDatabase, seconds: number): Promise<readonly [number, number]> {
  const logged = await businessTransactions(test, clients, seconds, true);
  return [await businessTransactions(test, clients, seconds, false), logged];
}

async function fill(test: TestDatabase, entries: number): Promise<void> {
  for (let from = 0; from < entries; from += 20_000) {
    await test.db.pool.query(`INSERT INTO audit.entry (payload) SELECT convert_to(replace($1, '"n"', n::text), 'UTF8') FROM generate_series($2::int, $3::int) AS n`, [payload('"n"'), from + 1, Math.min(entries, from + 20_000)]);
  }
}

async function drain(url: string, signer: ReturnType<typeof newSigner>): Promise<{ readonly perSecond: number; readonly size: number; readonly tree: Tree }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let tree = emptyTree;
  const begun = performance.now();
  for (;;) {
    const done = await sequence(client, tree, signer, BATCH);
    if (done === null) break;
    tree = done.tree;
  }
  const seconds = (performance.now() - begun) / 1000;
  await client.end();
  return { perSecond: tree.range.size / seconds, size: tree.range.size, tree };
}

async function check(url: string, signer: ReturnType<typeof newSigner>, size: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const report = await fullCheck(client, { log: signer, witnessKeys: [], witnesses: [] });
    // Entries that were written for the measurement tell of no command and no details in the record; the log itself must be right.
    const wrong = report.faults.filter(({ code }) => code !== 'entry-without-command' && code !== 'details-gone');
    if (wrong.length > 0 || report.treeSize !== size) throw new Error(`The log is not right: ${JSON.stringify(wrong)}`);
    return size / report.seconds.log;
  } finally {
    await client.end();
  }
}

/** Business transactions with entries for some seconds beside a running sequencer: from written to signed. */
async function integrate(test: TestDatabase, url: string, signer: ReturnType<typeof newSigner>, tree: Tree, seconds: number): Promise<Pick<LogFigures, 'loadPerSecond' | 'integratedP50Ms' | 'integratedP99Ms'>> {
  const sequencer = runSequencer({ url, signer, lastSigned: { read: () => null, keep: () => undefined } });
  await sequencer.leading;
  const perSecond = await businessTransactions(test, clients, seconds, true);
  for (;;) {
    const [row] = await test.asOwner('SELECT count(*)::int AS n FROM audit.pending');
    if (row?.['n'] === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await sequencer.stop();
  const [spread] = await test.asOwner(
    `SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY ms) AS p50, percentile_disc(0.99) WITHIN GROUP (ORDER BY ms) AS p99 FROM (
       SELECT round(extract(epoch FROM c.signed_at - e.created_at) * 1000) AS ms FROM audit.leaf l JOIN audit.entry e ON e.id = l.entry_id
         JOIN LATERAL (SELECT signed_at FROM audit.checkpoint WHERE tree_size > l.leaf_index ORDER BY tree_size LIMIT 1) AS c ON true
       WHERE l.leaf_index >= $1) AS integrated`,
    [tree.range.size],
  );
  return { loadPerSecond: rounded(perSecond), integratedP50Ms: Number(spread?.['p50']), integratedP99Ms: Number(spread?.['p99']) };
}
