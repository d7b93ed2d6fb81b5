import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { published, trainingNames } from '../../../libs/audit/keys.js';
import { found } from '../../../libs/audit/full-check/found.js';
import { fullCheck, type CheckReport } from '../../../libs/audit/full-check/full-check.js';
import { passLog } from '../../../libs/audit/full-check/log-pass.js';
import { trainingPlaces } from '../../../libs/audit/places.js';
import { parseCheckpoint } from '../../../libs/audit/tlog/checkpoint.js';
import { witnessAt } from '../../../libs/audit/witness/witnesses.js';
import { seedTrainingPeople } from '../../../libs/identity/seed.js';
import { freePort } from '../../../libs/platform/processes/ports.js';
import { projectRoot } from '../../../libs/platform/files.js';
import { startServers, type Servers } from '../../../libs/platform/servers.js';
import { migrate } from '../../../libs/record/database/migrate.js';
import { openRecord, type RecordDatabase } from '../../../libs/record/database/record-database.js';
import { install } from '../../../libs/record/installation.js';
import { perform } from '../../../libs/record/perform.js';
import { notice, request } from '../../record/fixtures/commands.js';
import { locationKeys } from '../../record/location-keys.js';

/** What came of a run; all but the first five are to be zero. */
export interface CrashFigures {
  readonly acknowledged: number;
  readonly entries: number;
  readonly kills: { readonly sequencer: number; readonly witness: number; readonly postgres: number };
  /** Checkpoints that the witness saw. */
  readonly observed: number;
  readonly treeSize: number;
  readonly lost: number;
  readonly duplicate: number;
  readonly gaps: number;
  readonly inconsistent: number;
  readonly faults: CheckReport['faults'];
}

const writers = 8;

/**
 * Eight writers open cases while the sequencer, the witness and the whole of
 * PostgreSQL are killed with SIGKILL again and again. Afterwards: is everything
 * that was acknowledged in the record, in the log once, and is every checkpoint
 * that the witness ever saw one of the log as it is now?
 */
export async function crash(seconds: number, say: (line: string) => void = () => undefined): Promise<CrashFigures> {
  const servers = await startServers({ throwAway: true, only: ['postgres'] });
  const data = mkdtempSync(join(tmpdir(), 'autoriteit-log-crash-'));
  const port = await freePort();
  const env = { PATH: process.env['PATH'], TZ: 'UTC', AUTORITEIT_DATA: data, AUTORITEIT_WITNESS_PORT: String(port) };
  const sequencer = program('sequencer', { ...env, DATABASE_SEQUENCER_URL: servers.logUrl('sequencer') });
  const witness = program('witness', env);
  let db: RecordDatabase | undefined;
  try {
    await migrate({ ownerUrl: servers.ownerUrl, appRole: new URL(servers.appUrl).username });
    db = await openRecord({ url: servers.appUrl, poolSize: 12, readers: 1, name: 'crash', locationKeys });
    await install(db, 'training');
    await seedTrainingPeople(db);
    witness.start();
    sequencer.start();
    const acknowledged = new Set<string>();
    const end = performance.now() + seconds * 1000;
    const writing = Array.from({ length: writers }, () => write(db as RecordDatabase, end, acknowledged));
    const postgresKills = await killUntil(end, servers, sequencer, witness);
    await Promise.all(writing);
    say(`${String(acknowledged.size)} acknowledged, kills: sequencer ${String(sequencer.kills())}, witness ${String(witness.kills())}, PostgreSQL ${String(postgresKills)}`);
    await settled(servers.ownerUrl);
    return await figures(servers, data, port, acknowledged, { sequencer: sequencer.kills(), witness: witness.kills(), postgres: postgresKills });
  } finally {
    sequencer.end();
    witness.end();
    await db?.close().catch(() => undefined);
    await servers.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Opens cases one after another; one whose answer was lost is asked for again under the same id. */
async function write(db: RecordDatabase, end: number, acknowledged: Set<string>): Promise<void> {
  while (performance.now() < end) {
    const asked = request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ locations: 1 }));
    for (;;) {
      const result = await perform(db, asked).catch(() => null);
      if (result?.kind === 'performed' || result?.kind === 'repeated') {
        acknowledged.add(asked.commandId);
        break;
      }
      if (result !== null) throw new Error(`A notice was not taken: ${JSON.stringify(result)}`);
      if (performance.now() > end + 30_000) throw new Error('The record did not come back.');
      await pause(20);
    }
  }
}

interface Killable {
  readonly start: () => void;
  /** kill -9, and a new process at once. */
  readonly kill: () => void;
  readonly kills: () => number;
  readonly end: () => void;
}

function program(name: string, env: NodeJS.ProcessEnv): Killable {
  const script = join(projectRoot(), 'dist', 'apps', name, 'main.js');
  if (!existsSync(script)) throw new Error(`${script} is missing: build first.`);
  let child: ChildProcess | undefined;
  let kills = 0;
  const start = (): void => { child = spawn(process.execPath, [script], { env, cwd: '/', stdio: 'ignore' }); };
  return {
    start,
    kill: () => {
      if (child?.kill('SIGKILL') === true) kills += 1;
      start();
    },
    kills: () => kills,
    end: () => { child?.kill('SIGKILL'); },
  };
}

/** The sequencer goes down every second or so, the witness now and then, PostgreSQL every five seconds; answers how often PostgreSQL did. */
async function killUntil(end: number, servers: Servers, sequencer: Killable, witness: Killable): Promise<number> {
  let postgres = 0;
  for (let round = 1; performance.now() < end - 1500; round += 1) {
    await pause(800 + Math.random() * 800);
    sequencer.kill();
    if (round % 3 === 0) witness.kill();
    if (round % 4 !== 0) continue;
    await servers.killPostgres();
    postgres += 1;
    await servers.restartPostgres();
  }
  return postgres;
}

async function settled(ownerUrl: string): Promise<void> {
  const end = performance.now() + 60_000;
  for (;;) {
    const [row] = await ask<{ done: boolean }>(ownerUrl, `SELECT NOT EXISTS (SELECT FROM audit.pending) AND count(*) = 2 AND bool_and(seen_size = (SELECT max(tree_size) FROM audit.checkpoint)) AS done FROM audit.witness`);
    if (row?.done === true) return;
    if (performance.now() > end) throw new Error('The log did not catch up.');
    await pause(100);
  }
}

async function figures(servers: Servers, data: string, port: number, acknowledged: ReadonlySet<string>, kills: CrashFigures['kills']): Promise<CrashFigures> {
  const { ownerUrl } = servers;
  const logged = await ask<{ id: string; times: number }>(
    ownerUrl,
    `SELECT c.id, count(l.leaf_index)::int AS times FROM record.command c LEFT JOIN audit.entry e ON e.id = c.audit_entry LEFT JOIN audit.leaf l ON l.entry_id = e.id GROUP BY c.id`,
  );
  const times = new Map(logged.map(({ id, times: found }) => [id, found]));
  const [counts] = await ask<{ entries: number; twice: number; gaps: number }>(
    ownerUrl,
    `SELECT (SELECT count(*)::int FROM audit.entry) AS entries,
       (SELECT count(*)::int FROM (SELECT convert_from(payload, 'UTF8')::json->>'commandId' AS id FROM audit.entry) AS e WHERE id IS NOT NULL) - (SELECT count(*)::int FROM record.command) AS twice,
       (SELECT coalesce(max(leaf_index) + 1, 0) - count(*) FROM audit.leaf)::int AS gaps`,
  );
  const log = published(trainingPlaces(data).logVkey);
  const key = published(trainingPlaces(data).witnessVkey);
  if (log === null || key === null) throw new Error('The log or its witness has no key.');
  const store = join(trainingPlaces(data).witnessStore, createHash('sha256').update(trainingNames.log).digest('hex'), 'checkpoints');
  const seen = readdirSync(store).filter((name) => /^\d+$/.test(name)).map((name) => parseCheckpoint(readFileSync(join(store, name), 'utf8')));
  const client = new pg.Client({ connectionString: servers.logUrl('reader') });
  await client.connect();
  try {
    const report = await fullCheck(client, { log, witnessKeys: [key], witnesses: [witnessAt(`http://127.0.0.1:${String(port)}/`, key)] });
    const { roots } = await passLog(client, log, new Set(seen.map(({ size }) => size)), found());
    return {
      acknowledged: acknowledged.size,
      entries: counts?.entries ?? 0,
      kills,
      observed: seen.length,
      treeSize: report.treeSize,
      lost: [...acknowledged].filter((id) => (times.get(id) ?? 0) === 0).length,
      duplicate: [...times.values()].filter((found) => found > 1).length + Math.max(0, counts?.twice ?? 0),
      gaps: counts?.gaps ?? -1,
      inconsistent: seen.filter(({ size, root }) => roots.get(size)?.equals(root) !== true).length,
      faults: report.faults,
    };
  } finally {
    await client.end();
  }
}

async function ask<T>(url: string, sql: string): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}
