import type { Observation } from '../../contracts/commands/observation.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { RecordDatabase } from '../database/record-database.js';

/** An evidence record as kept: where, when, by whom or by which instrument, how, and the result. */
export interface EvidenceRecord {
  readonly id: string;
  readonly orderId: string;
  readonly orderVersion: number;
  readonly locationId: string;
  readonly at: Instant;
  readonly result: Observation['result'];
  readonly reason: string;
  readonly observedBy: Observation['observedBy'];
  readonly details: Observation['details'];
}

/** The named evidence of a case, in order of time. */
export async function readEvidence(db: RecordDatabase, caseNumber: string, ids: readonly string[]): Promise<readonly EvidenceRecord[]> {
  const { rows } = await db.pool.query<EvidenceRecord>({
    name: 'evidence-of-case',
    text: `SELECT id, order_id AS "orderId", order_version AS "orderVersion", location_id AS "locationId", platform.instant(at) AS at,
             result, reason, observed_by AS "observedBy", details
           FROM record.evidence WHERE case_number = $1 AND id = ANY ($2::uuid[]) ORDER BY record.evidence.at, id`,
    values: [caseNumber, ids],
  });
  return rows;
}
