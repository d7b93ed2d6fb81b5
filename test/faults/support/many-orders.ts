import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { copyCase } from '../../bench/nightly/copies.js';
import type { Installation, Part } from './installation.js';
import { onStage, type OnStage } from './on-stage.js';

/** An installation with so many active penalty orders: one made by its officials, the rest whole copies of it, log included. */
export interface ManyOrders {
  readonly staged: OnStage;
  readonly copies: number;
}

/** Brings one case to an active penalty order through the API and copies it, each copy on hosts of its own; the training clock stands still then. */
export async function manyOrders(installation: Installation, orders: number): Promise<ManyOrders> {
  const staged = await onStage(installation);
  const opened = await staged.underPenalty();
  await staged.clock.to(await opened.endOf('P1:compliance-period'));
  await opened.untilAct('CompliancePeriodEnded');
  await staged.clock.forward(1);
  await copyCase({ asOwner: async (sql, values) => installation.sql<Record<string, unknown>>(sql, values) }, opened.caseNumber, orders - 1, { ownHosts: true, locationKeys: installation.locationKeys() });
  return { staged, copies: orders - 1 };
}

interface Run {
  readonly state: string;
  readonly report: { readonly bookedUnits: number; readonly differenceCents: number; readonly failed: readonly unknown[]; readonly gaps: object } | null;
}

/** What a run would book now. */
export async function leftToBook({ client }: OnStage): Promise<number> {
  const { id } = await client.post<{ id: string }>('/nightly-runs', 'admin-1', randomUUID(), { kind: 'dry-run' });
  return (await finished(client, id)).bookedUnits;
}

/** Starts a run twice at once, under two keys, kills these parts one after the other while it works, and waits for both reports. */
export async function runWhileKilled(installation: Installation, { client }: OnStage, kills: readonly Part[], gapMs: number): Promise<readonly NonNullable<Run['report']>[]> {
  const ids = await Promise.all([1, 2].map(async () => (await client.post<{ id: string }>('/nightly-runs', 'admin-1', randomUUID(), {})).id));
  for (const part of kills) {
    await pause(gapMs);
    installation.kill(part);
  }
  const reports: NonNullable<Run['report']>[] = [];
  for (const id of ids) reports.push(await finished(client, id));
  return reports;
}

const patienceMs = 1_800_000;

async function finished(client: OnStage['client'], id: string): Promise<NonNullable<Run['report']>> {
  for (let waited = 0; waited < patienceMs; waited += 250) {
    const { report } = await client.get<Run>(`/nightly-runs/${id}`);
    if (report !== null) return report;
    await pause(250);
  }
  throw new Error(`Run ${id} did not finish.`);
}

/** What the copies have by now: orders with units, units, their sum and what is receivable in cents, days booked twice, transactions out of balance. */
export interface BookedNow {
  readonly orders: number;
  readonly units: number;
  readonly cents: number;
  readonly acts: number;
  readonly twice: number;
  readonly receivable: number;
  readonly unbalanced: number;
}

export async function bookedNow(installation: Installation): Promise<BookedNow> {
  const of = `case_number LIKE 'Z-2026-%'`;
  const [row] = await installation.sql<BookedNow>(
    `SELECT (SELECT count(DISTINCT case_number) FROM record.debt WHERE ${of})::int AS orders, (SELECT count(*) FROM record.debt WHERE ${of})::int AS units,
       (SELECT coalesce(sum(amount_cents), 0) FROM record.debt WHERE ${of})::float8 AS cents,
       (SELECT count(*) FROM record.act WHERE ${of} AND type = 'UnitForfeited')::int AS acts,
       (SELECT count(*) FROM (SELECT FROM record.act WHERE ${of} AND type = 'UnitForfeited' GROUP BY case_number, data ->> 'orderId', data ->> 'day' HAVING count(*) > 1) AS t)::int AS twice,
       (SELECT coalesce(sum(cents), 0) FROM money.posting WHERE ${of} AND account = '1310')::float8 AS receivable,
       (SELECT count(*) FROM (SELECT FROM money.posting GROUP BY case_number, seq HAVING sum(cents) <> 0) AS t)::int AS unbalanced`,
  );
  if (row === undefined) throw new Error('The record gave no answer.');
  return row;
}
