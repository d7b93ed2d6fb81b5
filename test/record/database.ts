import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { throwAwaySealer } from '../../libs/evidence/seal/instrument-key.js';
import { seedTrainingPeople } from '../../libs/identity/seed.js';
import type { Instant } from '../../libs/law/calendar/brands.js';
import { migrate } from '../../libs/record/database/migrate.js';
import { openRecord, type RecordDatabase } from '../../libs/record/database/record-database.js';
import { install, type Mode } from '../../libs/record/installation.js';
import { migrations } from '../../migrations/all.js';
import { foundation } from '../../migrations/foundation/index.js';
import { locationKeys } from './location-keys.js';

/** A database of its own for one test file, migrated and installed; nobody else writes in it. */
export interface TestDatabase {
  readonly db: RecordDatabase;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Runs SQL as the owner of the schemas. */
  readonly asOwner: (sql: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
  readonly drop: () => Promise<void>;
}

export interface TestDatabaseOptions {
  readonly mode?: Mode;
  readonly clockFrom?: Instant;
  readonly poolSize?: number;
  /** Without people; the default seeds those of training. */
  readonly empty?: boolean;
}

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this with the servers of test/servers.`);
  return value;
};

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

async function run(url: string, sql: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}

/** Named by what the migrations say, so that a changed migration gets a new one. */
const template = `record_template_${createHash('sha256').update(JSON.stringify([migrations.map(({ name, prototype }) => [name, prototype.up.toString()]), foundation])).digest('hex').slice(0, 12)}`;

/** Migrates the template once per server; test files that start together wait for each other. */
async function ensureTemplate(ownerUrl: string, appRole: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(815)');
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 1) return;
    const draft = `${template}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft}`);
    await migrate({ ownerUrl: withDatabase(ownerUrl, draft), appRole });
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
  } finally {
    await client.end();
  }
}

/** The connections of the application's role need a moment to end, and the owner may not end them. */
async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await run(ownerUrl, `DROP DATABASE IF EXISTS ${name}`);
      return;
    } catch (error) {
      if (tries === 200 || !(error instanceof pg.DatabaseError) || error.code !== '55006') throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/** Makes a fresh database (some 100 ms once the template is there), installs it and opens it as the application's role. */
export async function testDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const owner = setting('AUTORITEIT_TEST_OWNER_URL');
  const app = setting('AUTORITEIT_TEST_APP_URL');
  await ensureTemplate(owner, new URL(app).username);
  const name = `record_${randomUUID().replaceAll('-', '')}`;
  await run(owner, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const [ownerUrl, appUrl] = [withDatabase(owner, name), withDatabase(app, name)];
  const db = await openRecord({ url: appUrl, poolSize: options.poolSize ?? 8, readers: 2, name: 'test', sealer: throwAwaySealer(), locationKeys });
  const mode = options.mode ?? 'training';
  await install(db, mode, options.clockFrom);
  if (mode === 'training' && options.empty !== true) await seedTrainingPeople(db);
  return {
    db,
    appUrl,
    ownerUrl,
    asOwner: (sql, values) => run(ownerUrl, sql, values),
    drop: async () => {
      await db.close();
      await dropDatabase(owner, name);
    },
  };
}
