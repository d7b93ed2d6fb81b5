import { dayOf } from '../../../libs/law/calendar/local-date.js';
import type { LocalDate } from '../../../libs/law/calendar/brands.js';
import { readStatements } from '../../../libs/bank/camt/read-statements.js';
import { paymentReference } from '../../../libs/money/payments/reference.js';
import { accrueShard } from '../../../libs/record/accrual/accrue-shard.js';
import { bankCheck } from '../../../libs/record/payments/bank-check.js';
import { importStatements } from '../../../libs/record/payments/import-statements.js';
import { settleEntries } from '../../../libs/record/payments/settle-entries.js';
import { camt053, manyEntries, ourAccount } from '../../bank/samples.js';
import { testDatabase, type TestDatabase } from '../../record/database.js';
import { start } from '../../record/fixtures/commands.js';
import { copyCase } from '../nightly/copies.js';
import { modelCase } from '../nightly/model-case.js';
import type { BenchOptions } from '../options.js';
import { rounded } from '../statistics.js';
import { bareImport } from './bare.js';
import { locationKeys } from '../../record/location-keys.js';

/** One statement: reading it, taking it in, the same rows by plain SQL, and booking each entry in its case. */
export interface PaymentFigures {
  readonly measurement: 'payments';
  readonly version: '02' | '08';
  readonly lines: number;
  readonly mb: number;
  readonly readPerSecond: number;
  readonly importPerSecond: number;
  readonly barePerSecond: number;
  /** How many times as long as plain SQL that writes the same rows, reading included. */
  readonly timesBare: number;
  readonly bookedPerSecond: number;
  readonly rssMb: number;
}

/** Statements of so many lines, each the payment of a unit in a case of its own. */
export async function measurePayments(options: BenchOptions, keep: (figures: PaymentFigures) => void): Promise<void> {
  for (const lines of options.lines) for (const version of ['02', '08'] as const) keep(await measureOne(lines, version));
}

async function measureOne(lines: number, version: '02' | '08'): Promise<PaymentFigures> {
  const { test, day } = await casesWithAUnit(lines);
  try {
    const entries = manyEntries(lines, (index) => ({ cents: 500_000, day, reference: paymentReference({ caseNumber: `Z-2026-${String(index + 1).padStart(6, '0')}`, subject: 'P1' }) }));
    const bytes = new TextEncoder().encode(camt053({ version, entries }));
    readStatements(bytes);
    const read = await seconds(() => Promise.resolve(readStatements(bytes)));
    const plain = await bareImport(test);
    const bare = await seconds(() => plain.write(readStatements(bytes)));
    await plain.close();
    const taken = await seconds(() => importStatements(test.db, bytes, [ourAccount], { userId: 'finance-1' }));
    const booked = await seconds(() => settleEntries(test.db));
    const check = await bankCheck(test.db);
    if (check.clearingCents !== 0 || check.differenceCents !== 0) throw new Error(`Not every line was booked: ${JSON.stringify(check)}`);
    const per = (took: number): number => Math.round(lines / took);
    return {
      measurement: 'payments',
      version,
      lines,
      mb: rounded(bytes.length / 2 ** 20, 1),
      readPerSecond: per(read),
      importPerSecond: per(taken),
      barePerSecond: per(bare),
      timesBare: rounded(taken / bare, 2),
      bookedPerSecond: per(booked),
      rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
    };
  } finally {
    await test.drop();
  }
}

/** So many cases, each with one forfeited unit of € 5,000. */
async function casesWithAUnit(count: number): Promise<{ readonly test: TestDatabase; readonly day: LocalDate }> {
  const test = await testDatabase({ clockFrom: start, poolSize: 4 });
  const { caseNumber, upTo } = await modelCase(test.db);
  await copyCase(test, caseNumber, count - 1, { locationKeys });
  for (let after: string | null = ''; after !== null; ) after = (await accrueShard(test.db, { afterCaseNumber: after, limit: 500, upTo })).nextAfter;
  await test.asOwner('VACUUM ANALYZE');
  return { test, day: dayOf(upTo) };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
