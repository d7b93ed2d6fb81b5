import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openRecord, type RecordDatabase } from '../../../libs/record/database/record-database.js';
import { foldActs, readActs } from '../../../libs/record/acts/read-acts.js';
import { readCase } from '../../../libs/record/cases/read-case.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { testDatabase } from '../../record/database.js';
import { start } from '../../record/fixtures/commands.js';
import { copyCase } from './copies.js';
import { modelCase } from './model-case.js';
import { locationKeys } from '../../record/location-keys.js';

export type Ask = (sql: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** Three equal databases on the evening before: one for the engine, two for plain SQL. */
export interface Evening {
  readonly upTo: Instant;
  readonly engine: RecordDatabase;
  readonly engineOwner: Ask;
  readonly laidOwner: Ask;
  readonly sentOwner: Ask;
  /** Writes what is in memory to disk, so that each side begins alike. */
  readonly checkpoint: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** So many cases whose penalty order is active, each with one piece of evidence that is not booked. */
export async function evening(superUrl: string, orders: number): Promise<Evening> {
  const seeded = await testDatabase({ clockFrom: start, poolSize: 4 });
  const { caseNumber, upTo } = await modelCase(seeded.db);
  await copyCase(seeded, caseNumber, orders - 1, { locationKeys });
  await seeded.db.close();
  const admin = await connection(superUrl);
  const [laidUrl, sentUrl] = [await copyDatabase(admin, seeded.ownerUrl), await copyDatabase(admin, seeded.ownerUrl)];
  const owners = await Promise.all([seeded.ownerUrl, laidUrl, sentUrl].map(connection));
  const [engineOwner, laidOwner, sentOwner] = owners.map(asking) as [Ask, Ask, Ask];
  const engine = await openRecord({ url: seeded.appUrl, poolSize: 4, readers: 1, name: 'bench', locationKeys });
  await mustHold(engine, orders);
  return {
    upTo,
    engine,
    engineOwner,
    laidOwner,
    sentOwner,
    checkpoint: async () => void (await admin.query('CHECKPOINT')),
    drop: async () => {
      await Promise.all([engine.close(), ...owners.map((owner) => owner.end())]);
      for (const one of [seeded.ownerUrl, laidUrl, sentUrl].map(nameIn)) await admin.query(`DROP DATABASE ${one} WITH (FORCE)`);
      await admin.end();
    },
  };
}

const nameIn = (url: string): string => new URL(url).pathname.slice(1);

async function connection(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

const asking = (client: pg.Client): Ask => async (sql, values = []) => (await client.query<Record<string, unknown>>(sql, [...values])).rows;

/** A database with all that this one holds; nobody may be in it. */
async function copyDatabase(admin: pg.Client, ownerUrl: string): Promise<string> {
  const copy = new URL(ownerUrl);
  copy.pathname = `/bare_${randomUUID().replaceAll('-', '')}`;
  const owner = admin.escapeIdentifier(copy.username);
  await whenNobodyIsIn(() => admin.query(`CREATE DATABASE ${nameIn(copy.href)} TEMPLATE ${nameIn(ownerUrl)} STRATEGY file_copy OWNER ${owner}`));
  return copy.href;
}

/** Connections that were closed need a moment to be gone. */
async function whenNobodyIsIn(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (tries === 200 || !(error instanceof pg.DatabaseError) || error.code !== '55006') throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/** The acts of a copy make the state that is kept for it; otherwise what is measured is no case. */
async function mustHold(db: RecordDatabase, orders: number): Promise<void> {
  for (const number of new Set([1, 2, Math.ceil(orders / 2), orders])) {
    const caseNumber = `Z-2026-${String(number).padStart(6, '0')}`;
    const kept = (await readCase(db, caseNumber))?.state;
    const made = foldActs(caseNumber, await readActs(db.pool, caseNumber));
    if (kept === undefined || sorted(kept) !== sorted(made)) throw new Error(`The acts of ${caseNumber} do not make its state.`);
  }
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
