import pg from 'pg';
import { DataSource } from 'typeorm';
import type { EvidenceSealer } from '../../evidence/seal/sealer.js';
import type { LocationKeys } from '../../locations/keys.js';
import { startNotifier, type Notifier } from '../outbox/notifier.js';
import { gathering, type Work } from '../perform/gathering.js';
import type { ManyResult } from '../perform/judge-all.js';
import type { PerformRequest } from '../perform/request.js';
import { emptyRuleCache, type RuleCache } from '../rules/rule-cache.js';
import { reportDenied } from './denied.js';
import { plainTypes } from './plain-types.js';

/** The record as one process holds it: connections for writing, entities for reading, and what it remembers of the rules. */
export interface RecordDatabase {
  readonly url: string;
  /** Pipelined connections of the one door; also for whatever needs plain SQL. */
  readonly pool: pg.Pool;
  /** Entities and repositories for reading. */
  readonly dataSource: DataSource;
  readonly rules: RuleCache;
  readonly notifier: Notifier;
  /** Seals observations; null in a process that keeps none. */
  readonly sealer: EvidenceSealer | null;
  /** Opens and seals the addresses of locations; null in a process that needs none. */
  readonly locationKeys: LocationKeys | null;
  /** Gathers commands that arrive together into one transaction. */
  readonly gather: (request: PerformRequest, work: Work<PerformRequest, ManyResult>) => Promise<ManyResult>;
  readonly close: () => Promise<void>;
}

export interface RecordOptions {
  /** Connection string of the application's role, which owns nothing. */
  readonly url: string;
  /** Connections for writing; those for reading come on top. Default 12. */
  readonly poolSize?: number;
  /** Transactions of `perform` at the same time in this process; what arrives meanwhile shares the next. One that waits for a lock lets others pass. Default 2. */
  readonly transactionsAtOnce?: number;
  /** Connections for reading. Default 4. */
  readonly readers?: number;
  /** The key of the instrument. Without it this process can keep no observation. */
  readonly sealer?: EvidenceSealer;
  /** The keys of locations. Without them this process can keep no notice and read no address. */
  readonly locationKeys?: LocationKeys;
  /** Shown in pg_stat_activity. */
  readonly name?: string;
}

/** Opens the record for the application. Migrations must have run. Close it with `close()`. */
export async function openRecord(options: RecordOptions): Promise<RecordDatabase> {
  const name = options.name ?? 'autoriteit';
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? 12,
    pipeline: true,
    application_name: name,
    types: plainTypes,
    statement_timeout: 60_000,
    lock_timeout: 20_000,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 20_000,
  });
  // A connection that breaks is replaced at its next use; the statement that was on its way fails by itself.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [],
    applicationName: `${name}-read`,
    poolSize: options.readers ?? 4,
    extra: { types: plainTypes, statement_timeout: 60_000 },
    poolErrorHandler: () => undefined,
  });
  try {
    await dataSource.initialize();
  } catch (error) {
    await pool.end();
    throw error;
  }
  reportDenied(pool, [pool, (dataSource.driver as unknown as { readonly master: pg.Pool }).master]);
  const notifier = startNotifier(pool);
  const close = async (): Promise<void> => {
    await notifier.stop();
    await Promise.all([pool.end(), dataSource.destroy()]);
  };
  return { url: options.url, pool, dataSource, rules: emptyRuleCache(), notifier, sealer: options.sealer ?? null, locationKeys: options.locationKeys ?? null, gather: gathering({ atOnce: options.transactionsAtOnce ?? 2, most: 64, patienceMs: 100 }), close };
}
