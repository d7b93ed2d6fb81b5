import pg from 'pg';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { perform, performAlone, type PerformRequest, type PerformResult } from '../../../libs/record/perform.js';
import { holdClock } from '../../../libs/record/clock/move-clock.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import { testDatabase } from '../database.js';
import { notice, request, start } from '../fixtures/commands.js';
import { toAdmission, toOrder } from '../fixtures/route.js';
import { bareStatements, columnsOf, type Statement } from './bare-sql.js';
import { captureWrites } from './captured.js';

export interface PerformFigures {
  readonly callers: number;
  readonly commands: number;
  /** Commands a second through perform. */
  readonly performPerSecond: number;
  /** The same rows a second by plain SQL: one transaction per command, one statement after another. */
  readonly barePerSecond: number;
}

/** Runs `count` pieces of work by so many callers at once; answers the seconds it took. */
export async function timed(callers: number, count: number, work: (index: number) => Promise<void>): Promise<number> {
  const begun = performance.now();
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (performance.now() - begun) / 1000;
}

type Performing = (db: RecordDatabase, request: PerformRequest) => Promise<PerformResult>;

/** The route of one case from escalated notice to order made known: nine commands. */
async function route(db: RecordDatabase, now: Instant, index: number, performing: Performing): Promise<void> {
  const providerId = `hoster-${String(index % 50)}`;
  const opened = await insist(performing(db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ at: now, providerId }))));
  for (const asked of [...toAdmission(opened, now, providerId), ...toOrder(opened, now)]) await insist(performing(db, asked));
}

async function insist(performing: Promise<PerformResult>): Promise<string> {
  const result = await performing;
  if (result.kind !== 'performed') throw new Error(JSON.stringify(result));
  return result.caseNumber;
}

export const commandsPerRoute = 9;

/** Measures perform beside plain SQL that writes the same rows, each in a database of its own, on the server of the test settings. */
export async function benchPerform(callers: number, routes: number): Promise<PerformFigures> {
  const engine = await testDatabase({ clockFrom: start, poolSize: callers });
  await holdClock(engine.db, { userId: 'admin-1' });
  const { legalNow: now } = await legalNow(engine.db);
  await timed(callers, callers * 4, (index) => route(engine.db, now, index, perform));
  const seconds = await timed(callers, routes, (index) => route(engine.db, now, index, perform));
  await engine.drop();
  const bare = await benchBare(callers, routes);
  return { callers, commands: routes * commandsPerRoute, performPerSecond: (routes * commandsPerRoute) / seconds, barePerSecond: bare };
}

export async function benchBare(callers: number, routes: number): Promise<number> {
  const source = await testDatabase({ clockFrom: start, poolSize: callers });
  await holdClock(source.db, { userId: 'admin-1' });
  const { legalNow: now } = await legalNow(source.db);
  const documents = await captureWrites(source.db, async () => {
    await timed(callers, routes + callers * 4, (index) => route(source.db, now, index, performAlone));
  });
  const columns = await columnsOf(source.appUrl);
  await source.drop();
  const perCase = new Map<string, string[]>();
  for (const document of documents) {
    const number = /"case_number":"(Z-\d{4}-\d{6})"/.exec(document)?.[1] ?? '';
    perCase.set(number, [...(perCase.get(number) ?? []), document]);
  }
  const scripts = [...perCase.values()].map((ofCase) => ofCase.map((document) => bareStatements(document, columns)));
  const target = await testDatabase({ clockFrom: start });
  const pool = new pg.Pool({ connectionString: target.appUrl, max: callers });
  const write = async (script: readonly (readonly Statement[])[]): Promise<void> => {
    for (const statements of script) {
      const client = await pool.connect();
      await client.query('BEGIN');
      for (const { name, text, values } of statements) await client.query({ name, text, values: [...values] });
      await client.query('COMMIT');
      client.release();
    }
  };
  const warmUp = scripts.splice(0, callers * 4);
  await timed(callers, warmUp.length, (index) => write(warmUp[index] ?? []));
  const seconds = await timed(callers, scripts.length, (index) => write(scripts[index] ?? []));
  await pool.end();
  await target.drop();
  return (scripts.length * commandsPerRoute) / seconds;
}
