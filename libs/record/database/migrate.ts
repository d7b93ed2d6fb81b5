import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/all.js';
import { logRoles } from '../../platform/postgres/roles.js';

export interface MigrateOptions {
  /** Connection string of the owner of the schemas. */
  readonly ownerUrl: string;
  /** Name of the role the application signs in with: it gets rights and owns nothing. */
  readonly appRole: string;
}

const LOCK = 4_711_001;

/** Brings the database to the newest version, as the owner role; several processes may try at once. Answers the names of what ran. */
export async function migrate({ ownerUrl, appRole }: MigrateOptions): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query('CREATE SCHEMA IF NOT EXISTS platform');
    return await run(ownerUrl, appRole);
  } finally {
    await client.end();
  }
}

async function run(ownerUrl: string, appRole: string): Promise<readonly string[]> {
  if (!/^[A-Za-z_][A-Za-z0-9_-]{0,62}$/.test(appRole)) throw new Error(`The name of the application's role is not usable: ${appRole}`);
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'platform',
    migrations,
    migrationsTableName: 'migration',
    poolSize: 1,
    logging: false,
    extra: { options: [`-c autoriteit.app_role=${appRole}`, ...Object.entries(logRoles).map(([name, role]) => `-c autoriteit.${name}_role=${role}`)].join(' ') },
  });
  await dataSource.initialize();
  try {
    const done = await dataSource.runMigrations({ transaction: 'all' });
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
