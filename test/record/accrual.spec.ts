import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { totalOf, type ShardReport } from '../../libs/money/accrual-report.js';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { readCase } from '../../libs/record/cases/read-case.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { perform } from '../../libs/record/perform.js';
import { testDatabase, type TestDatabase } from './database.js';
import { request, start } from './fixtures/commands.js';
import { allDone, pass, penaltyCases } from './fixtures/penalty-cases.js';
import { announce, done, observeNightly, seal } from './fixtures/route.js';

let test: TestDatabase;
beforeEach(async () => {
  test = await testDatabase({ clockFrom: start });
});
afterEach(() => test.drop());

/** A whole night: all shards of so many cases. */
async function night(limit = 500): Promise<ShardReport> {
  const { legalNow: upTo } = await legalNow(test.db);
  const shards: ShardReport[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const report: ShardReport = await accrueShard(test.db, { afterCaseNumber: after, limit, upTo });
    shards.push(report);
    after = report.nextAfter;
  }
  return totalOf(shards);
}

async function observed(cases: readonly string[], result: 'available' | 'unavailable' | 'unknown' = 'available'): Promise<void> {
  const at = await pass(test.db, 24);
  await allDone(test.db, cases.map((caseNumber) => observeNightly(caseNumber, at, result)));
}

const ledgerCents = async (): Promise<number> => Number((await test.asOwner(`SELECT coalesce(sum(cents), 0) AS cents FROM money.posting WHERE account = '1310'`))[0]?.['cents']);
const outboxOf = async (): Promise<number> => Number((await test.asOwner('SELECT count(*) AS n FROM record.outbox'))[0]?.['n']);
const order = async (caseNumber: string | undefined): Promise<object | undefined> => (await readCase(test.db, caseNumber ?? ''))?.state.penaltyOrders['P1'];

describe('the nightly run', () => {
  it('books one unit per evidenced day, with posting, act, audit entry and projection; a second run books nothing', async () => {
    const cases = await penaltyCases(test.db, 5);
    await observed(cases);
    expect(await night()).toMatchObject({ orders: 5, expectedDays: 5, bookedUnits: 5, bookedCents: 2_500_000, skipped: {}, failed: [] });
    expect(await ledgerCents()).toBe(2_500_000);
    expect((await test.asOwner(`SELECT count(*)::int AS n, sum(amount_cents)::int AS cents FROM record.debt`))[0]).toEqual({ n: 5, cents: 2_500_000 });
    expect(await order(cases[0])).toMatchObject({ forfeitedCents: 500_000 });
    expect(await night()).toMatchObject({ orders: 5, expectedDays: 0, bookedUnits: 0, skipped: {} });
    expect(await ledgerCents()).toBe(2_500_000);
  });

  it('goes through the cases in shards, each case once', async () => {
    const cases = await penaltyCases(test.db, 7);
    await observed(cases);
    expect(await night(3)).toMatchObject({ orders: 7, bookedUnits: 7 });
    expect(await night(3)).toMatchObject({ orders: 7, bookedUnits: 0 });
  });

  it('catches up nights that were missed', async () => {
    const cases = await penaltyCases(test.db, 2);
    await observed(cases);
    await observed(cases);
    await observed(cases);
    expect(await night()).toMatchObject({ expectedDays: 6, bookedUnits: 6, bookedCents: 3_000_000 });
  });

  it('books nothing without evidence of non-compliance', async () => {
    const cases = await penaltyCases(test.db, 2);
    await observed(cases, 'unknown');
    await observed(cases, 'unavailable');
    expect(await night()).toMatchObject({ orders: 2, expectedDays: 0, bookedUnits: 0 });
    expect(await ledgerCents()).toBe(0);
  });

  it('stops at the cap, which ends the order for the nights after', async () => {
    const cases = await penaltyCases(test.db, 1, { perDay: 300_000, cap: 500_000 });
    await observed(cases);
    await observed(cases);
    await observed(cases);
    expect(await night()).toMatchObject({ expectedDays: 3, bookedUnits: 2, bookedCents: 500_000 });
    expect(await order(cases[0])).toMatchObject({ forfeitedCents: 500_000 });
    expect(await night()).toMatchObject({ orders: 0 });
  });

  it('wakes a case for its first unit and for the cap only', async () => {
    const cases = await penaltyCases(test.db, 1, { perDay: 100_000, cap: 300_000 });
    const waking: boolean[] = [];
    for (let count = 0; count < 3; count += 1) {
      const before = await outboxOf();
      await observed(cases);
      await night();
      waking.push((await outboxOf()) > before);
    }
    expect(waking).toEqual([true, false, true]);
  });

  it('two runs at the same time book each day once', async () => {
    const cases = await penaltyCases(test.db, 6);
    await observed(cases);
    const both = await Promise.all([night(4), night(4)]);
    expect(both.reduce((sum, report) => sum + report.bookedUnits, 0)).toBe(6);
    expect(await ledgerCents()).toBe(3_000_000);
  });

  it('does not decide evidence in a hold anew every night', async () => {
    const cases = await penaltyCases(test.db, 1);
    const [caseNumber = ''] = cases;
    const { legalNow: from } = await legalNow(test.db);
    await done(test.db, request(caseNumber, 'officer-1', 'DraftPenaltyOrderChange', { orderId: 'P1', reasons: 'Op verzoek.', change: { kind: 'suspend', from } }));
    await done(test.db, request(caseNumber, 'approver-1', 'ApproveDecision', { decisionId: 'W1' }));
    await done(test.db, seal(caseNumber, 'W1'));
    await done(test.db, announce(caseNumber, 'W1', from));
    await observed(cases);
    const bookings = async (): Promise<number> => Number((await test.asOwner(`SELECT count(*) AS n FROM record.command WHERE type = 'BookUnits'`))[0]?.['n']);
    expect(await night()).toMatchObject({ expectedDays: 1, bookedUnits: 0, skipped: { 'nothing-to-book': 1 } });
    expect(await bookings()).toBe(1);
    expect(await night()).toMatchObject({ expectedDays: 1, bookedUnits: 0, skipped: { 'nothing-to-book': 1 } });
    expect(await bookings()).toBe(1);
  });

  it('refuses units without kept evidence, of another order, or with another result', async () => {
    const [one = '', other = ''] = await penaltyCases(test.db, 2);
    await observed([one]);
    const { legalNow: upTo } = await legalNow(test.db);
    const [kept] = await test.asOwner(`SELECT id, platform.instant(at) AS at, order_version FROM record.evidence WHERE case_number = $1 AND order_id = 'P1' AND result = 'available'`, [one]);
    const book = (caseNumber: string, evidence: object): Promise<object> =>
      perform(test.db, request(caseNumber, 'nightly-run', 'BookUnits', { orderId: 'P1', upTo, evidence: [evidence] }, { origin: 'nightly-run' }));
    const named = { id: kept?.['id'], at: kept?.['at'], result: 'available', orderVersion: kept?.['order_version'] };
    const refused = { kind: 'refused', refusal: { code: 'evidence-not-kept', article: 'awb:5:37' } };
    expect(await book(one, { ...named, id: '00000000-0000-4000-8000-00000000ffff' })).toMatchObject(refused);
    expect(await book(other, named)).toMatchObject(refused);
    expect(await book(one, { ...named, at: start })).toMatchObject(refused);
    expect(await book(one, { ...named, orderVersion: 2 })).toMatchObject(refused);
    expect(await book(one, named)).toMatchObject({ kind: 'performed' });
  });
});
