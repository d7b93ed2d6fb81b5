import type { LocalDate } from '../../law/calendar/brands.js';
import type { RecordDatabase } from '../database/record-database.js';

/**
 * Why an order has no evidence for a day. `held` and `capped`: nothing could be
 * forfeited, so nothing is missing; an order whose units were taken back goes on
 * from then. `not-established`: it was looked at, and neither that
 * a location was left nor that all were gone could be established.
 * `not-observed`: the run of that night passed it by. `run-unfinished`,
 * `no-run`: the run of that night stopped halfway or never was.
 */
export type GapReason = 'held' | 'capped' | 'not-established' | 'not-observed' | 'run-unfinished' | 'no-run';

/** A day on which an order was in force, its compliance period over, and of which nothing was established. */
export interface EvidenceGap {
  readonly caseNumber: string;
  readonly orderId: string;
  readonly day: LocalDate;
  readonly reason: GapReason;
  /** For `not-established` the most frequent reason that was given for not knowing. */
  readonly said: string | null;
}

/** The gaps of $1 up to and including $2, as rows: caseNumber, orderId, day, reason, said. The run $3 counts as finished: it is reporting. */
export const gapRows = `(
  SELECT o.case_number AS "caseNumber", o.key AS "orderId", d.day, seen.said,
    CASE WHEN held.whole THEN 'held' WHEN capped.whole THEN 'capped' WHEN seen.looked > 0 THEN 'not-established' WHEN run.finished THEN 'not-observed' WHEN run.finished IS NULL THEN 'no-run' ELSE 'run-unfinished' END AS reason
  FROM (SELECT day::date AS day, day::date::timestamp AT TIME ZONE 'Europe/Amsterdam' AS begins, (day::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam' AS ends
        FROM generate_series($1::date, $2::date, interval '1 day') AS day) AS d
  CROSS JOIN record.penalty_order o
  JOIN record.case_file c ON c.case_number = o.case_number
  CROSS JOIN LATERAL (SELECT count(*) AS looked, mode() WITHIN GROUP (ORDER BY e.reason) FILTER (WHERE e.result = 'unknown') AS said,
      count(*) FILTER (WHERE e.result = 'available') > 0 OR count(DISTINCT e.location_id) FILTER (WHERE e.result = 'unavailable') >= cardinality(o.location_ids) AS known
    FROM record.evidence e WHERE e.case_number = o.case_number AND e.order_id = o.key AND e.local_day = d.day) AS seen
  LEFT JOIN LATERAL (SELECT bool_or(r.finished_at IS NOT NULL OR r.id = $3) AS finished FROM record.accrual_run r
    WHERE r.kind = 'nightly' AND r.up_to >= d.begins AND r.up_to < d.ends HAVING count(*) > 0) AS run ON true
  CROSS JOIN LATERAL (SELECT CASE WHEN seen.known THEN false ELSE EXISTS (
      SELECT FROM json_array_elements(c.state -> 'penaltyOrders' -> o.key -> 'holds') AS h
      WHERE (h ->> 'from')::timestamptz <= d.begins AND coalesce((h ->> 'until')::timestamptz, 'infinity') >= d.ends) END AS whole) AS held
  CROSS JOIN LATERAL (SELECT CASE WHEN seen.known OR seen.looked > 0 THEN false ELSE coalesce((
      SELECT a.type = 'CapReached' FROM record.act a WHERE a.case_number = o.case_number AND a.legal_at < d.begins
        AND (a.type IN ('CapReached', 'UnitsReversed', 'PenaltyOrderReplaced') AND a.data ->> 'orderId' = o.key
          OR a.type = 'DebtsReversed' AND EXISTS (SELECT FROM json_array_elements_text(a.data -> 'debtIds') AS id WHERE starts_with(id, o.key || ':')))
      ORDER BY a.seq DESC LIMIT 1), false) END AS whole) AS capped
  WHERE o.status IN ('active', 'lifted') AND o.compliance_period_ends_at < d.ends AND NOT seen.known
    AND CASE WHEN o.status = 'active' THEN true ELSE (c.state -> 'penaltyOrders' -> o.key ->> 'liftedAt')::timestamptz > d.begins END
) AS gap`;

/** How many orders have a gap between these days, by reason; asked by the run that reports. */
export async function countGaps(db: RecordDatabase, fromDay: LocalDate, untilDay: LocalDate, reporting: string): Promise<{ readonly [reason: string]: number }> {
  const { rows } = await db.pool.query<{ readonly reason: GapReason; readonly count: number }>(`SELECT reason, count(*)::int AS count FROM ${gapRows} GROUP BY reason ORDER BY reason`, [fromDay, untilDay, reporting]);
  return Object.fromEntries(rows.map(({ reason, count }) => [reason, count]));
}

/** The gaps between these days, by case, order and day; at most `limit`. */
export async function readGaps(db: RecordDatabase, fromDay: LocalDate, untilDay: LocalDate, limit = 1000): Promise<readonly EvidenceGap[]> {
  const { rows } = await db.pool.query<EvidenceGap>(`SELECT "caseNumber", "orderId", day, reason, said FROM ${gapRows} ORDER BY "caseNumber", "orderId", day LIMIT $4`, [fromDay, untilDay, '', limit]);
  return rows;
}
