import { Context } from '@temporalio/activity';
import type { Observation } from '../libs/contracts/commands/observation.js';
import type { ShardReport } from '../libs/money/accrual-report.js';
import type { RunRequest } from '../libs/contracts/run-request.js';
import type { LocalDate } from '../libs/law/calendar/brands.js';
import { addHours } from '../libs/law/calendar/instant.js';
import { dayOf } from '../libs/law/calendar/local-date.js';
import { accrueShard, type Shard } from '../libs/record/accrual/accrue-shard.js';
import { countGaps } from '../libs/record/accrual/gaps.js';
import { anyActiveOrder, observationCommandId, ordersToObserve, type OrderToObserve } from '../libs/record/accrual/orders-to-observe.js';
import { bookedSince, closeRun, openRun, type NightlyRun } from '../libs/record/accrual/run-book.js';
import { watchRuns } from '../libs/record/accrual/watch.js';
import type { RecordDatabase } from '../libs/record/database/record-database.js';
import { performMany } from '../libs/record/perform-many.js';
import { perform, type PerformRequest } from '../libs/record/perform.js';
import type { Observe } from './observe.js';

/** What a run reports; amounts in cents. `differenceCents` other than 0 is an alarm. */
export interface RunReport {
  readonly kind: RunRequest['kind'];
  readonly orders: number;
  readonly expectedDays: number;
  readonly bookedUnits: number;
  readonly bookedCents: number;
  readonly skipped: { readonly [reason: string]: number };
  readonly failed: readonly { readonly caseNumber: string; readonly orderId: string; readonly problem: string }[];
  readonly differenceCents: number;
  /** Orders and days without evidence, by reason: of the night, or of the days of a backfill. */
  readonly gaps: { readonly [reason: string]: number };
}

export interface AccrualActivities {
  /** Opens the run; a night without any active order is reported at once. */
  openRun(input: { readonly runKey: string; readonly request?: RunRequest }): Promise<{ readonly run: NightlyRun; readonly report: RunReport | null }>;
  observeShard(input: { readonly runId: string; readonly after: string }): Promise<string | null>;
  accrueShard(input: { readonly run: NightlyRun; readonly after: string }): Promise<ShardReport>;
  reconcileAndReport(input: { readonly run: NightlyRun; readonly accrued: Omit<ShardReport, 'nextAfter'> }): Promise<RunReport>;
}

const nothingToDo: Omit<RunReport, 'kind'> = { orders: 0, expectedDays: 0, bookedUnits: 0, bookedCents: 0, skipped: {}, failed: [], differenceCents: 0, gaps: {} };

const casesObservedTogether = 100;
const casesAccruedTogether = 500;

/** The nightly run's own steps. Each may be killed and tried again: observing skips what this run has seen, accruing what is booked. */
export function accrualActivities(db: RecordDatabase, observe: Observe): AccrualActivities {
  return {
    openRun: async ({ runKey, request }) => {
      const run = await openRun(db, runKey, request);
      if (run.kind === 'backfill' || (await anyActiveOrder(db))) return { run, report: null };
      const report = { kind: run.kind, ...nothingToDo };
      await closeRun(db, run.id, report);
      return { run, report };
    },
    observeShard: ({ runId, after }) => observeShard(db, observe, { runId, after }, Context.current().cancellationSignal),
    accrueShard: ({ run, after }) => accrueShard(db, shardOf(run, after)),
    reconcileAndReport: async ({ run, accrued }) => {
      const booked = run.kind === 'dry-run' ? { ...accrued, ledgerCents: accrued.bookedCents } : await bookedSince(db, run.id);
      const report: RunReport = {
        kind: run.kind,
        orders: accrued.orders,
        expectedDays: Math.max(accrued.expectedDays, booked.bookedUnits),
        bookedUnits: booked.bookedUnits,
        bookedCents: booked.bookedCents,
        skipped: accrued.skipped,
        failed: accrued.failed,
        differenceCents: booked.bookedCents - booked.ledgerCents,
        gaps: run.kind === 'dry-run' ? {} : await countGaps(db, dayOf(run.from ?? run.upTo), lastDayOf(run), run.id),
      };
      await closeRun(db, run.id, report);
      await raiseTasks(db, run, report.failed);
      await watchRuns(db);
      return report;
    },
  };
}

function shardOf({ upTo, from, kind }: NightlyRun, after: string): Shard {
  return { afterCaseNumber: after, limit: casesAccruedTogether, upTo, ...(from === null ? {} : { from }), ...(kind === 'dry-run' ? { dry: true } : {}) };
}

/** A backfill books up to the end of its last day, which is the first moment of the next. */
const lastDayOf = ({ from, upTo }: NightlyRun): LocalDate => dayOf(from === null ? upTo : addHours(upTo, -0.001));

/** What could not be booked becomes a task in its case; once, until an official settles it. */
async function raiseTasks(db: RecordDatabase, { id }: NightlyRun, failed: RunReport['failed']): Promise<void> {
  for (const { caseNumber, orderId, problem } of failed) {
    const data = { key: `nightly-run:${orderId}:book-units`, step: 'book-units', problem: `Run ${id}: ${problem}`.slice(0, 2000) };
    await perform(db, { commandId: `task:${id}:${caseNumber}:${orderId}`.slice(0, 200), caseNumber, actor: { userId: 'nightly-run' }, command: { type: 'RaiseTask', data }, origin: 'nightly-run' }).catch(() => undefined);
  }
}

/** Looks at the locations of the next orders that this run has not seen, and records what it saw; gives where the next shard begins. */
async function observeShard(db: RecordDatabase, observe: Observe, { runId, after }: { runId: string; after: string }, signal: AbortSignal): Promise<string | null> {
  const { orders, next } = await ordersToObserve(db, runId, after, casesObservedTogether);
  const places = orders.flatMap((order) => order.locations.map((location) => ({ order, location })));
  const observations = await observe(places.map(({ location }) => location), signal);
  const seen = new Map<OrderToObserve, Observation[]>();
  places.forEach(({ order }, index) => {
    const observation = observations[index];
    if (observation !== undefined) seen.set(order, [...(seen.get(order) ?? []), observation]);
  });
  const results = await performMany(db, [...seen].map(([order, found]) => recordRequest(runId, order, found)));
  const broken = results.find((result) => result.kind === 'failed');
  if (broken?.kind === 'failed') throw broken.error;
  return next;
}

function recordRequest(runId: string, { caseNumber, orderId }: OrderToObserve, observations: Observation[]): PerformRequest {
  return {
    commandId: observationCommandId(runId, caseNumber, orderId),
    caseNumber,
    actor: { userId: 'nightly-run' },
    command: { type: 'RecordObservation', data: { orderId, purpose: 'nightly', observations } },
    origin: 'nightly-run',
  };
}
