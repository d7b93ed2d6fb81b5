import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { readCase } from '../../libs/record/cases/read-case.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { testDatabase, type TestDatabase } from './database.js';
import { start } from './fixtures/commands.js';
import { allDone, pass, penaltyCases } from './fixtures/penalty-cases.js';
import { observeNightly } from './fixtures/route.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ clockFrom: start });
});
afterAll(() => test.drop());

describe('the nightly run', () => {
  it('books one unit per evidenced day', async () => {
    const cases = await penaltyCases(test.db, 5);
    const at = await pass(test.db, 24);
    await allDone(test.db, cases.map((caseNumber) => observeNightly(caseNumber, at)));
    const { legalNow: upTo } = await legalNow(test.db);
    const report = await accrueShard(test.db, { afterCaseNumber: '', limit: 500, upTo });
    expect(report).toMatchObject({ orders: 5, expectedDays: 5, bookedUnits: 5, bookedCents: 2_500_000, skipped: {}, failed: [], nextAfter: null });
    const again = await accrueShard(test.db, { afterCaseNumber: '', limit: 500, upTo });
    expect(again).toMatchObject({ orders: 5, expectedDays: 0, bookedUnits: 0 });
    const reading = await readCase(test.db, cases[0] ?? '');
    expect(reading?.state.penaltyOrders['P1']).toMatchObject({ forfeitedCents: 500_000 });
  });
});
