import { addDays, atAmsterdam, dayOf } from '../../../libs/law/calendar/local-date.js';
import type { Installation, Part } from '../support/installation.js';
import { startInstallation } from '../support/installation.js';
import { bookedNow, leftToBook, manyOrders, runWhileKilled } from '../support/many-orders.js';
import { onStage } from '../support/on-stage.js';

type Say = (line: string) => void;

async function on(work: (installation: Installation) => Promise<boolean>): Promise<boolean> {
  const installation = await startInstallation({ AUTORITEIT_TRAINING_START: '2025-04-07' });
  try {
    return await work(installation);
  } finally {
    await installation.remove();
  }
}

const blows: readonly Part[] = ['worker', 'postgresql', 'temporal', 'worker', 'postgresql', 'temporal', 'worker', 'postgresql', 'temporal'];

/** One night over so many orders, started twice at once, while worker, PostgreSQL and Temporal are killed: each order booked exactly once. */
export const nightWhileKilled = (orders: number, say: Say): Promise<boolean> =>
  on(async (installation) => {
    const { staged, copies } = await manyOrders(installation, orders);
    say(`a night over ${String(orders)} orders begins, twice at once, with ${String(blows.length)} kills`);
    const begun = performance.now();
    const reports = await runWhileKilled(installation, staged, blows, 15_000);
    const booked = await bookedNow(installation);
    const left = await leftToBook(staged);
    say(`${String(Math.round((performance.now() - begun) / 1000))} s; ${JSON.stringify({ ...booked, left, differences: reports.map(({ differenceCents }) => differenceCents), failed: reports.map(({ failed }) => failed.length) })}`);
    const once = booked.orders === copies && booked.units === copies && booked.acts === copies && booked.twice === 0 && booked.unbalanced === 0 && booked.receivable === booked.cents;
    return once && left === 0 && reports.every(({ differenceCents, failed }) => differenceCents === 0 && failed.length === 0);
  });

/** So many nights in a row by the training clock, through every deadline on the way: a unit for each day, and no other. */
export const nightsInARow = (nights: number, say: Say): Promise<boolean> =>
  on(async (installation) => {
    const staged = await onStage(installation);
    const opened = await staged.underPenalty({ amountPerDayCents: 100_000, capCents: 100_000 * nights * 2 });
    const ends = await opened.endOf('P1:compliance-period');
    await staged.clock.to(ends);
    await opened.untilAct('CompliancePeriodEnded');
    const begun = performance.now();
    await staged.clock.to(atAmsterdam(addDays(dayOf(ends), nights), '05:00'));
    const days = await installation.sql<{ day: string }>(`SELECT day::text FROM record.debt WHERE case_number = $1 ORDER BY day`, [opened.caseNumber]);
    const expected = Array.from({ length: nights }, (_, index) => addDays(dayOf(ends), index + 1));
    const same = JSON.stringify(days.map(({ day }) => day)) === JSON.stringify(expected);
    const [sums] = await installation.sql<{ receivable: number; differences: number; runs: number }>(
      `SELECT (SELECT sum(cents) FROM money.posting WHERE case_number = $1 AND account = '1310')::float8 AS receivable,
         (SELECT count(*) FROM record.accrual_run WHERE coalesce((report ->> 'differenceCents')::bigint, 1) <> 0)::int AS differences, (SELECT count(*) FROM record.accrual_run)::int AS runs`,
      [opened.caseNumber],
    );
    say(`${String(nights)} nights in ${String(Math.round((performance.now() - begun) / 1000))} s: ${String(days.length)} units, ${JSON.stringify(sums)}`);
    return same && sums?.receivable === 100_000 * nights && sums.differences === 0;
  });
