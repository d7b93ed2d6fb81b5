import pg from 'pg';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { holdClock } from '../../../libs/record/clock/move-clock.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import { testDatabase } from '../database.js';
import { notice, request, start } from '../fixtures/commands.js';
import { done, toAdmission, toOrder } from '../fixtures/route.js';
import { bareStatements, columnsOf } from './bare-sql.js';
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

/** The route of one case from escalated notice to order made known: nine commands. */
async function route(db: RecordDatabase): Promise<void> {
  const { legalNow: now } = await legalNow(db);
  const { caseNumber } = await done(db, request(null, 'flagger-meldpunt', 'EscalateNotice', notice({ at: now })));
  for (const asked of [...toAdmission(caseNumber, now), ...toOrder(caseNumber, now)]) await done(db, asked);
}

const commandsPerRoute = 9;

/** Measures perform beside plain SQL that writes the same rows, each in a database of its own, on the server of the test settings. */
export async function benchPerform(callers: number, routes: number): Promise<PerformFigures> {
  const engine = await testDatabase({ clockFrom: start, poolSize: callers });
  await holdClock(engine.db, { userId: 'admin-1' });
  await timed(callers, callers * 4, () => route(engine.db));
  const seconds = await timed(callers, routes, () => route(engine.db));
  await engine.drop();
  const bare = await benchBare(callers, routes);
  return { callers, commands: routes * commandsPerRoute, performPerSecond: (routes * commandsPerRoute) / seconds, barePerSecond: bare };
}

async function benchBare(callers: number, routes: number): Promise<number> {
  const source = await testDatabase({ clockFrom: start, poolSize: callers });
  await holdClock(source.db, { userId: 'admin-1' });
  const documents = await captureWrites(source.db, async () => {
    await timed(callers, routes, () => route(source.db));
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
  const seconds = await timed(callers, scripts.length, async (index) => {
    for (const statements of scripts[index] ?? []) {
      const client = await pool.connect();
      await client.query('BEGIN');
      for (const { name, text, values } of statements) await client.query({ name, text, values: [...values] });
      await client.query('COMMIT');
      client.release();
    }
  });
  await pool.end();
  await target.drop();
  return documents.length / seconds;
}
