import type { PoolClient } from 'pg';
import type { Instant } from '../../law/calendar/brands.js';
import type { RecordDatabase } from '../database/record-database.js';
import { judgeAll, type ManyResult } from '../perform/judge-all.js';
import { conduct } from '../perform/conduct.js';
import { earlierCommands, type OpenedRow } from '../perform/opening.js';
import { rememberEvidence, type Session } from '../perform/session.js';
import { bookingsOf, type Booking } from './bookings.js';
import type { ShardReport } from '../../money/accrual-report.js';

export interface Shard {
  /** The case after which the shard begins; '' for the first. */
  readonly afterCaseNumber: string;
  /** Cases in the shard; some 500. */
  readonly limit: number;
  /** Evidence up to this moment is booked; not after the legal now. */
  readonly upTo: Instant;
  /** A backfill: from this moment only, and of orders that were lifted since as well. */
  readonly from?: Instant;
  /** Decides everything and writes nothing: what the run would book. */
  readonly dry?: boolean;
}

/**
 * Books what is not yet booked of the next active penalty orders: `performMany`
 * of BookUnits, in one transaction that reads the orders with their evidence
 * set-wise and writes units, acts, postings, projections and audit entries
 * set-wise. Run again it books nothing; a night that was missed is caught up.
 */
export function accrueShard(db: RecordDatabase, shard: Shard): Promise<ShardReport> {
  const { afterCaseNumber, limit, from, upTo, dry = false } = shard;
  const values = [afterCaseNumber, limit, from ?? null, upTo, from !== undefined];
  const open = { name: 'record-open-accrual', text: 'SELECT * FROM record.open_accrual($1, $2, $3, $4, $5)', values };
  return conduct(db, { open, dry, decideAll: (session, client, row) => book(session, client, row, shard) });
}

async function book(session: Session, client: PoolClient, row: OpenedRow, shard: Shard): Promise<ShardReport> {
  const unbooked = row.unbooked ?? [];
  for (const kept of unbooked) rememberEvidence(session, kept);
  const bookings = bookingsOf(unbooked, (caseNumber, orderId) => session.cases.get(caseNumber)?.state.penaltyOrders[orderId]);
  for (const earlier of await earlierCommands(client, bookings.map(({ request }) => request.commandId))) session.commands.set(earlier.id, earlier);
  const results = judgeAll(session, bookings.map(({ request }) => request));
  const cases = [...session.cases.keys()].sort();
  return {
    orders: row.orders ?? 0,
    expectedDays: new Set(unbooked.map(({ caseNumber, orderId, day }) => `${caseNumber} ${orderId} ${day}`)).size,
    ...outcome(bookings, results),
    nextAfter: cases.length < shard.limit ? null : (cases.at(-1) ?? null),
  };
}

function outcome(bookings: readonly Booking[], results: readonly ManyResult[]): Pick<ShardReport, 'bookedUnits' | 'bookedCents' | 'skipped' | 'failed'> {
  let [bookedUnits, bookedCents] = [0, 0];
  const skipped: { [reason: string]: number } = {};
  const failed: { caseNumber: string; orderId: string; problem: string }[] = [];
  bookings.forEach(({ caseNumber, orderId }, index) => {
    const result = results[index];
    if (result?.kind === 'failed') {
      failed.push({ caseNumber, orderId, problem: String(result.error) });
      return;
    }
    const units = result?.kind === 'performed' ? result.acts.filter((act) => act.type === 'UnitForfeited') : [];
    bookedUnits += units.length;
    bookedCents += units.reduce((sum, act) => sum + act.data.amountCents, 0);
    if (units.length > 0) return;
    const reason = result?.kind === 'refused' ? result.refusal.code : 'nothing-to-book';
    skipped[reason] = (skipped[reason] ?? 0) + 1;
  });
  return { bookedUnits, bookedCents, skipped, failed };
}
