import { Context } from '@temporalio/activity';
import type { Observation } from '../libs/contracts/commands/observation.js';
import type { ShardReport } from '../libs/money/accrual-report.js';
import { accrueShard } from '../libs/record/accrual/accrue-shard.js';
import { anyActiveOrder, observationCommandId, ordersToObserve, type OrderToObserve } from '../libs/record/accrual/orders-to-observe.js';
import { bookedSince, closeRun, openRun, type NightlyRun } from '../libs/record/accrual/run-book.js';
import type { RecordDatabase } from '../libs/record/database/record-database.js';
import { performMany } from '../libs/record/perform-many.js';
import type { PerformRequest } from '../libs/record/perform.js';
import type { Observe } from './observe.js';

/** What a nightly run reports; amounts in cents. `differenceCents` other than 0 is an alarm. */
export interface RunReport {
  readonly orders: number;
  readonly expectedDays: number;
  readonly bookedUnits: number;
  readonly bookedCents: number;
  readonly skipped: { readonly [reason: string]: number };
  readonly failed: readonly { readonly caseNumber: string; readonly orderId: string; readonly problem: string }[];
  readonly differenceCents: number;
}

export interface AccrualActivities {
  /** Opens the run; a night without any active order is reported at once. */
  openRun(input: { readonly runKey: string }): Promise<{ readonly run: NightlyRun; readonly report: RunReport | null }>;
  observeShard(input: { readonly runId: string; readonly after: string }): Promise<string | null>;
  accrueShard(input: { readonly run: NightlyRun; readonly after: string }): Promise<ShardReport>;
  reconcileAndReport(input: { readonly run: NightlyRun; readonly accrued: Omit<ShardReport, 'nextAfter'> }): Promise<RunReport>;
}

const nothingToDo: RunReport = { orders: 0, expectedDays: 0, bookedUnits: 0, bookedCents: 0, skipped: {}, failed: [], differenceCents: 0 };

const casesObservedTogether = 100;
const casesAccruedTogether = 500;

/** The nightly run's own steps. Each may be killed and tried again: observing skips what this run has seen, accruing what is booked. */
export function accrualActivities(db: RecordDatabase, observe: Observe): AccrualActivities {
  return {
    openRun: async ({ runKey }) => {
      const run = await openRun(db, runKey);
      if (await anyActiveOrder(db)) return { run, report: null };
      await closeRun(db, run.id, nothingToDo);
      return { run, report: nothingToDo };
    },
    observeShard: ({ runId, after }) => observeShard(db, observe, { runId, after }, Context.current().cancellationSignal),
    accrueShard: ({ run, after }) => accrueShard(db, { afterCaseNumber: after, limit: casesAccruedTogether, upTo: run.upTo }),
    reconcileAndReport: async ({ run, accrued }) => {
      const booked = await bookedSince(db, run.id);
      const report: RunReport = {
        orders: accrued.orders,
        expectedDays: Math.max(accrued.expectedDays, booked.bookedUnits),
        bookedUnits: booked.bookedUnits,
        bookedCents: booked.bookedCents,
        skipped: accrued.skipped,
        failed: accrued.failed,
        differenceCents: booked.bookedCents - booked.ledgerCents,
      };
      await closeRun(db, run.id, report);
      return report;
    },
  };
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
