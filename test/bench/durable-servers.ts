import pg from 'pg';
import { startPostgres } from '../../libs/platform/postgres/start.js';
import { startTemporal } from '../../libs/platform/temporal/start.js';
import { makeThrowAwayFolder, removeLeftovers, removeThrowAwayFolder } from '../../libs/platform/throw-away.js';
import type { Say } from '../../libs/platform/say.js';

/** A PostgreSQL as production has it, in a folder that is thrown away afterwards. */
export interface BenchServers {
  readonly dataDir: string;
  readonly postgresPid: number;
  readonly superUrl: string;
  /** How PostgreSQL keeps what was committed, as it says itself. */
  readonly durability: { readonly [setting: string]: string };
  /** Started at the first call. */
  readonly temporal: () => Promise<{ readonly address: string; readonly pid: number }>;
  readonly stop: () => Promise<void>;
}

/** Starts PostgreSQL with fsync on and its usual settings, and leaves its addresses where testDatabase looks for them. */
export async function durableServers(say: Say): Promise<BenchServers> {
  await removeLeftovers();
  const dataDir = makeThrowAwayFolder();
  const stop = (): Promise<void> => removeThrowAwayFolder(dataDir);
  try {
    const postgres = await startPostgres({ dataDir, say });
    const durability = await prepare(postgres.superUrl, new URL(postgres.ownerUrl).username);
    process.env['AUTORITEIT_TEST_OWNER_URL'] = postgres.ownerUrl;
    process.env['AUTORITEIT_TEST_APP_URL'] = postgres.appUrl;
    let temporal: Promise<{ address: string; pid: number }> | null = null;
    return {
      dataDir,
      postgresPid: postgres.identity.pid,
      superUrl: postgres.superUrl,
      durability,
      temporal: () => (temporal ??= startTemporal({ dataDir, say }).then(({ address, identity }) => ({ address, pid: identity.pid }))),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The owner makes a database per measurement. @throws where commits are not durable: figures without fsync say nothing. */
async function prepare(superUrl: string, owner: string): Promise<{ readonly [setting: string]: string }> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    await client.query(`ALTER ROLE ${client.escapeIdentifier(owner)} CREATEDB`);
    const { rows } = await client.query<{ name: string; setting: string }>(
      `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version')`,
    );
    const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    if (['fsync', 'synchronous_commit', 'full_page_writes'].some((name) => settings[name] !== 'on')) throw new Error(`Not durable: ${JSON.stringify(settings)}`);
    return settings;
  } finally {
    await client.end();
  }
}
