import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { accrualActivities, type AccrualActivities, type RunReport } from '../../activities/accrual.js';
import type { RunRequest } from '../../libs/contracts/run-request.js';
import { addDays, atAmsterdam, dayOf, localDate } from '../../libs/law/calendar/local-date.js';
import { totalOf, type ShardReport } from '../../libs/money/accrual-report.js';
import { accrueShard } from '../../libs/record/accrual/accrue-shard.js';
import { readGaps } from '../../libs/record/accrual/gaps.js';
import { openAlarms, watchRuns } from '../../libs/record/accrual/watch.js';
import { moveClock } from '../../libs/record/clock/move-clock.js';
import { legalNow } from '../../libs/record/clock/read-clock.js';
import { ledgerCheck } from '../../libs/record/ledger/ledger-check.js';
import { testDatabase, type TestDatabase } from './database.js';
import { request, start } from './fixtures/commands.js';
import { allDone, pass, penaltyCases } from './fixtures/penalty-cases.js';
import { done, observeNightly } from './fixtures/route.js';

let test: TestDatabase;
let activities: AccrualActivities;
beforeEach(async () => {
  test = await testDatabase({ clockFrom: start });
  activities = accrualActivities(test.db, () => Promise.resolve([]));
});
afterEach(() => test.drop());

/** A run as its workflow carries it out, observing aside. */
async function run(runKey: string, wanted?: RunRequest): Promise<RunReport> {
  const { run: opened, report } = await activities.openRun({ runKey, ...(wanted === undefined ? {} : { request: wanted }) });
  if (report !== null) return report;
  const shards: ShardReport[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const shard: ShardReport = await activities.accrueShard({ run: opened, after });
    shards.push(shard);
    after = shard.nextAfter;
  }
  return activities.reconcileAndReport({ run: opened, accrued: totalOf(shards) });
}

const today = async () => dayOf((await legalNow(test.db)).legalNow);
const cents = async (): Promise<number> => (await ledgerCheck(test.db)).ledgerCents;
const see = async (cases: readonly string[], result: 'available' | 'unavailable' | 'unknown' = 'available'): Promise<void> => {
  const { legalNow: at } = await legalNow(test.db);
  await allDone(test.db, cases.map((caseNumber) => observeNightly(caseNumber, at, result)));
};
/** Four in the morning in Amsterdam, so many nights on. */
async function nightLater(nights = 1): Promise<void> {
  const { legalNow: now } = await legalNow(test.db);
  await moveClock(test.db, atAmsterdam(addDays(dayOf(now), nights), '04:00'), { userId: 'admin-1' });
}

describe('a dry run', () => {
  it('says what would be booked and writes nothing; the run itself then books just that', async () => {
    const cases = await penaltyCases(test.db, 3);
    await nightLater();
    await see(cases);
    const rows = async (): Promise<unknown> => (await test.asOwner(`SELECT (SELECT count(*) FROM record.act)::int AS acts, (SELECT count(*) FROM audit.entry)::int AS entries, (SELECT count(*) FROM record.outbox)::int AS outbox`))[0];
    const before = await rows();
    expect(await run('dry', { kind: 'dry-run' })).toMatchObject({ kind: 'dry-run', orders: 3, bookedUnits: 3, bookedCents: 1_500_000, differenceCents: 0 });
    expect([await rows(), await cents()]).toEqual([before, 0]);
    expect(await run('wet')).toMatchObject({ kind: 'nightly', bookedUnits: 3, bookedCents: 1_500_000, differenceCents: 0 });
    expect(await cents()).toBe(1_500_000);
  });
});

describe('nights in a row', () => {
  it.each([
    ['summer time begins', '2026-03-27'],
    ['summer time ends', '2026-10-23'],
  ])('book a unit a day, also while %s; a missed night is caught up, a run that is started again books nothing', async (_, from) => {
    await moveClock(test.db, atAmsterdam(localDate(from), '01:00'), { userId: 'admin-1' });
    const cases = await penaltyCases(test.db, 2);
    const days: string[] = [];
    for (let night = 1; night <= 5; night += 1) {
      await nightLater();
      const day = await today();
      days.push(day);
      await see(cases);
      if (night === 3) continue;
      expect(await run(`night-${day}`)).toMatchObject({ bookedUnits: night === 4 ? 4 : 2, differenceCents: 0 });
      expect(await run(`again-${day}`)).toMatchObject({ bookedUnits: 0 });
    }
    expect((await test.asOwner(`SELECT DISTINCT day::text FROM record.debt ORDER BY day`)).map(({ day }) => day)).toEqual(days);
    expect(await cents()).toBe(10 * 500_000);
  });

  it('are booked once by two runs at the same time, one of which broke off halfway', async () => {
    const cases = await penaltyCases(test.db, 5);
    await nightLater();
    await see(cases);
    const { run: broken } = await activities.openRun({ runKey: 'broken' });
    await accrueShard(test.db, { afterCaseNumber: '', limit: 2, upTo: broken.upTo });
    const both = await Promise.all([run('broken'), run('other')]);
    expect(both.map(({ differenceCents }) => differenceCents)).toEqual([0, 0]);
    expect(await test.asOwner(`SELECT count(*)::int AS units, count(DISTINCT case_number)::int AS orders FROM record.debt`)).toEqual([{ units: 5, orders: 5 }]);
    expect(await cents()).toBe(2_500_000);
  });
});

describe('a ruling after the booking', () => {
  const ruling = { by: 'interim-relief', reference: 'ECLI:NL:X:1' };

  it('takes back the half day that it covers, and the next run books the other half, in balance all along', async () => {
    const [caseNumber = ''] = await penaltyCases(test.db, 1);
    await nightLater();
    await see([caseNumber]);
    await run('night-1');
    const { legalNow: seen } = await legalNow(test.db);
    const noon = atAmsterdam(dayOf(seen), '12:00');
    await pass(test.db, 10);
    await see([caseNumber]);
    await done(test.db, request(caseNumber, 'legal-1', 'HoldPenaltyOrder', { orderId: 'P1', from: atAmsterdam(dayOf(seen), '00:00'), until: noon, ruling: { ...ruling, on: dayOf(seen) }, reasons: 'Geschorst.' }));
    expect(await cents()).toBe(0);
    expect(await run('night-2')).toMatchObject({ bookedUnits: 1, bookedCents: 500_000, differenceCents: 0 });
    expect((await test.asOwner(`SELECT key, status FROM record.debt ORDER BY key`)).map(({ status }) => status)).toEqual(['reversed', 'owed']);
    expect(await ledgerCheck(test.db)).toMatchObject({ ledgerCents: 500_000, differenceCents: 0, unbalanced: 0 });
  });

  it('that is itself undone sets the same evidence free again', async () => {
    const [caseNumber = ''] = await penaltyCases(test.db, 1);
    await nightLater();
    await see([caseNumber]);
    await run('night-1');
    const { legalNow: now } = await legalNow(test.db);
    const data = { orderId: 'P1', from: now, ruling: { ...ruling, on: dayOf(now) }, reasons: 'x' };
    await done(test.db, request(caseNumber, 'legal-1', 'HoldPenaltyOrder', data));
    expect([await cents(), (await run('night-2')).bookedUnits]).toEqual([0, 0]);
    await done(test.db, request(caseNumber, 'legal-1', 'ResumePenaltyOrder', data));
    expect(await run('night-3')).toMatchObject({ bookedUnits: 1 });
    expect(await ledgerCheck(test.db)).toMatchObject({ ledgerCents: 500_000, differenceCents: 0 });
  });
});

describe('a backfill', () => {
  it('books the evidence of the named days and no other, also of an order that was lifted since', async () => {
    const [caseNumber = ''] = await penaltyCases(test.db, 1);
    const days = [];
    for (let night = 0; night < 3; night += 1) {
      await nightLater();
      days.push(await today());
      await see([caseNumber]);
    }
    const [first = localDate('2000-01-01'), second = first, third = first] = days;
    expect(await run('fill-1', { kind: 'backfill', fromDay: second, untilDay: second })).toMatchObject({ kind: 'backfill', bookedUnits: 1, bookedCents: 500_000 });
    await done(test.db, request(caseNumber, 'officer-1', 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'lift' }, reasons: 'Beëindigd.' }));
    await done(test.db, request(caseNumber, 'approver-1', 'ApproveDecision', { decisionId: 'W1' }));
    await test.asOwner(`UPDATE record.penalty_order SET status = 'lifted'`);
    expect(await run('night')).toMatchObject({ orders: 0, bookedUnits: 0 });
    expect(await run('fill-2', { kind: 'backfill', fromDay: first, untilDay: third })).toMatchObject({ orders: 1, bookedUnits: 2 });
    expect(await run('fill-3', { kind: 'backfill', fromDay: first, untilDay: third })).toMatchObject({ bookedUnits: 0 });
    expect((await test.asOwner(`SELECT day::text FROM record.debt ORDER BY day`)).map(({ day }) => day)).toEqual(days);
  });
});

describe('the gap detector', () => {
  it('says which order has no evidence for which day, and why', async () => {
    const [one = '', two = '', three = ''] = await penaltyCases(test.db, 3);
    await nightLater();
    const first = await today();
    await see([one], 'unavailable');
    await see([two], 'unknown');
    await run('night-1');
    await nightLater();
    const second = await today();
    await activities.openRun({ runKey: 'night-2' });
    await nightLater();
    const third = await today();
    const gaps = await readGaps(test.db, first, third);
    expect(gaps.map(({ caseNumber, day, reason }) => [caseNumber, day, reason])).toEqual([
      [one, second, 'run-unfinished'], [one, third, 'no-run'],
      [two, first, 'not-established'], [two, second, 'run-unfinished'], [two, third, 'no-run'],
      [three, first, 'not-observed'], [three, second, 'run-unfinished'], [three, third, 'no-run'],
    ]);
    expect(gaps.find(({ reason }) => reason === 'not-established')?.said).toBe('HTTP 200');
    expect((await test.asOwner(`SELECT report -> 'gaps' AS gaps FROM record.accrual_run WHERE id = 'night-1'`))[0]?.['gaps']).toEqual({ 'not-observed': 1, 'not-established': 1 });
  });

  it('misses nothing while an order was at its cap, and looks again once units were taken back', async () => {
    const [caseNumber = ''] = await penaltyCases(test.db, 1, { perDay: 500_000, cap: 500_000 });
    await nightLater();
    await see([caseNumber]);
    expect(await run('night-1')).toMatchObject({ orders: 1, bookedUnits: 1 });
    await nightLater();
    const capped = await today();
    expect(await run('night-2')).toMatchObject({ orders: 0, bookedUnits: 0, gaps: {} });
    expect(await readGaps(test.db, capped, capped)).toEqual([]);
    await nightLater();
    const day = await today();
    const [{ key } = { key: '' }] = (await test.asOwner('SELECT key FROM record.debt')) as { key: string }[];
    await done(test.db, request(caseNumber, 'legal-1', 'ReverseUnits', { orderId: 'P1', debtIds: [key], ruling: { by: 'appeal', on: day, reference: 'ECLI:NL:X:2' }, reasons: 'Het bewijs schiet tekort.' }));
    await nightLater();
    const later = await today();
    expect((await readGaps(test.db, capped, later)).map((gap) => [gap.day, gap.reason])).toEqual([[capped, 'capped'], [day, 'capped'], [later, 'no-run']]);
    await see([caseNumber]);
    expect(await run('night-3')).toMatchObject({ orders: 1, bookedUnits: 1, bookedCents: 500_000 });
    expect(await readGaps(test.db, later, later)).toEqual([]);
    expect(await ledgerCheck(test.db)).toMatchObject({ ledgerCents: 500_000, differenceCents: 0, unbalanced: 0 });
  });

  it('misses nothing where nothing could be forfeited', async () => {
    const [caseNumber = ''] = await penaltyCases(test.db, 1);
    const { legalNow: from } = await legalNow(test.db);
    await done(test.db, request(caseNumber, 'legal-1', 'HoldPenaltyOrder', { orderId: 'P1', from, ruling: { by: 'interim-relief', on: dayOf(from), reference: 'ECLI:NL:X:1' }, reasons: 'Geschorst.' }));
    await pass(test.db, 72);
    const day = addDays(dayOf(from), 1);
    expect(await readGaps(test.db, day, day)).toMatchObject([{ caseNumber, orderId: 'P1', day, reason: 'held' }]);
  });
});

describe('the watch over the runs', () => {
  const codes = async (): Promise<readonly string[]> => (await openAlarms(test.db)).map(({ code }) => code);

  it('raises an alarm once where the run is late, and ends it when a later one was done', async () => {
    await penaltyCases(test.db, 1);
    expect(await watchRuns(test.db)).toEqual([]);
    await nightLater();
    await pass(test.db, 1);
    expect(await watchRuns(test.db)).toMatchObject([{ code: 'run-late', problem: expect.stringContaining(await today()) }]);
    expect(await watchRuns(test.db)).toEqual([]);
    expect(await codes()).toEqual(['run-late']);
    await run('night');
    expect(await codes()).not.toContain('run-late');
  });

  it('raises one where orders were passed by or could not be booked, and a task in the case', async () => {
    const [one = ''] = await penaltyCases(test.db, 2);
    await nightLater();
    const { run: opened } = await activities.openRun({ runKey: 'night' });
    const accrued = { orders: 2, expectedDays: 1, bookedUnits: 0, bookedCents: 0, skipped: {}, failed: [{ caseNumber: one, orderId: 'P1', problem: 'kapot' }] };
    await activities.reconcileAndReport({ run: opened, accrued });
    expect([...(await codes())].sort()).toEqual(['orders-failed', 'orders-not-observed']);
    expect(await test.asOwner(`SELECT case_number, key, problem FROM record.task`)).toEqual([{ case_number: one, key: 'nightly-run:P1:book-units', problem: 'Run night: kapot' }]);
  });

  it('raises one where units and ledger differ', async () => {
    await penaltyCases(test.db, 1);
    await nightLater();
    await activities.openRun({ runKey: 'night' });
    await test.asOwner(`UPDATE record.accrual_run SET finished_at = now(), report = '{"differenceCents": 5, "failed": [], "gaps": {}}'`);
    expect(await watchRuns(test.db)).toMatchObject([{ code: 'does-not-reconcile', problem: expect.stringContaining('5 cent') }]);
  });
});
