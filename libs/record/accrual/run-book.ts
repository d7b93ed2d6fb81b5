import type { RunRequest } from '../../contracts/run-request.js';
import type { Instant, LocalDate } from '../../law/calendar/brands.js';
import { endOfDay, startOfDay } from '../../law/calendar/local-date.js';
import { legalNow } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';

/** One run: what it is for, and up to which legal moment it books. */
export interface NightlyRun {
  readonly id: string;
  readonly upTo: Instant;
  readonly kind: RunRequest['kind'];
  /** A backfill: the first moment of its first day. */
  readonly from: Instant | null;
}

/** What a run has done, by the record itself rather than by what the run remembers: a kill in between loses nothing of it. Amounts in cents. */
export interface Booked {
  readonly bookedUnits: number;
  readonly bookedCents: number;
  /** Sum of the ledger postings to penalty payments receivable in the same stretch; equal to `bookedCents`, or something is wrong. */
  readonly ledgerCents: number;
}

interface StoredRun {
  readonly id: string;
  readonly upTo: Instant;
  readonly kind: RunRequest['kind'];
  readonly fromDay: LocalDate | null;
}

/** Opens a run under its key, or finds it open with what it is for and the moment that it books up to. */
export async function openRun(db: RecordDatabase, runKey: string, request: RunRequest = { kind: 'nightly' }): Promise<NightlyRun> {
  const now = (await legalNow(db)).legalNow;
  const days = request.kind === 'backfill' ? request : null;
  const upTo = days === null || endOfDay(days.untilDay) > now ? now : endOfDay(days.untilDay);
  const { rows } = await db.pool.query<StoredRun>(
    `INSERT INTO record.accrual_run AS r (id, up_to, kind, from_day, until_day) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO UPDATE SET up_to = r.up_to
     RETURNING id, platform.instant(up_to) AS "upTo", kind, from_day AS "fromDay"`,
    [runKey, upTo, request.kind, days?.fromDay ?? null, days?.untilDay ?? null],
  );
  const [run] = rows;
  if (run === undefined) throw new Error('A run that was just opened is gone.');
  return { id: run.id, upTo: run.upTo, kind: run.kind, from: run.fromDay === null ? null : startOfDay(run.fromDay) };
}

/** What was booked by the nightly run since this run was opened. */
export async function bookedSince(db: RecordDatabase, runId: string): Promise<Booked> {
  const { rows } = await db.pool.query<{ readonly units: string; readonly cents: string; readonly ledger: string }>(
    `WITH run AS (SELECT started_at FROM record.accrual_run WHERE id = $1),
     unit AS (SELECT a.case_number, a.seq, (a.data ->> 'amountCents')::bigint AS cents FROM record.act a, run
              WHERE a.type = 'UnitForfeited' AND a.by_user = 'nightly-run' AND a.recorded_at >= run.started_at)
     SELECT count(*) AS units, coalesce(sum(cents), 0) AS cents,
       (SELECT coalesce(sum(p.cents), 0) FROM money.posting p JOIN unit u ON u.case_number = p.case_number AND u.seq = p.seq WHERE p.cents > 0) AS ledger
     FROM unit`,
    [runId],
  );
  return { bookedUnits: Number(rows[0]?.units ?? 0), bookedCents: Number(rows[0]?.cents ?? 0), ledgerCents: Number(rows[0]?.ledger ?? 0) };
}

/** Keeps the report; the first one of a run stays. */
export async function closeRun(db: RecordDatabase, runId: string, report: object): Promise<void> {
  await db.pool.query('UPDATE record.accrual_run SET report = $2, finished_at = clock_timestamp() WHERE id = $1 AND finished_at IS NULL', [runId, JSON.stringify(report)]);
}
