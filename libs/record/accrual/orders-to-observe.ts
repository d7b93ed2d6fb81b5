import type { KeptLocation } from '../../enforcement/case/outcome.js';
import { openLocations, storedLocations } from '../../locations/open-locations.js';
import type { RecordDatabase } from '../database/record-database.js';

/** An active penalty order with the locations that the nightly run looks at. */
export interface OrderToObserve {
  readonly caseNumber: string;
  readonly orderId: string;
  readonly locations: readonly KeptLocation[];
}

/** The command id under which a run records what it saw of an order: once for each run. */
export const observationCommandId = (runId: string, caseNumber: string, orderId: string): string => `observe:${runId}:${caseNumber}:${orderId}`;

/** The next cases with an active penalty order that this run has not looked at yet, and the last case number of the shard; null after the last. */
export async function ordersToObserve(db: RecordDatabase, runId: string, after: string, limit: number): Promise<{ readonly orders: readonly OrderToObserve[]; readonly next: string | null }> {
  const { rows } = await db.pool.query<StoredOrder>({
    name: 'orders-to-observe',
    text: `WITH shard AS (SELECT DISTINCT case_number FROM record.penalty_order WHERE status = 'active' AND case_number > $2 ORDER BY case_number LIMIT $3)
           SELECT p.case_number AS "caseNumber", p.key AS "orderId",
             (SELECT json_agg(json_build_object('id', l.id, 'sealed', encode(l.sealed, 'base64'), 'kek', k.kek, 'wrapped', encode(k.wrapped, 'base64')) ORDER BY l.id) FROM ${storedLocations} WHERE l.case_number = p.case_number AND l.id = ANY (p.location_ids)) AS locations,
             EXISTS (SELECT FROM record.command c WHERE c.id = 'observe:' || $1::text || ':' || p.case_number || ':' || p.key) AS seen
           FROM record.penalty_order p JOIN shard USING (case_number) WHERE p.status = 'active' ORDER BY p.case_number, p.key`,
    values: [runId, after, limit],
  });
  const cases = new Set(rows.map((row) => row.caseNumber));
  return { orders: rows.filter((row) => !row.seen).map((row) => opened(db, row)), next: cases.size < limit ? null : (rows.at(-1)?.caseNumber ?? null) };
}

interface StoredOrder extends Omit<OrderToObserve, 'locations'> {
  readonly locations: readonly { readonly id: string; readonly sealed: string; readonly kek: string; readonly wrapped: string }[];
  readonly seen: boolean;
}

function opened({ locationKeys }: RecordDatabase, { caseNumber, orderId, locations }: StoredOrder): OrderToObserve {
  const stored = locations.map(({ id, sealed, kek, wrapped }) => ({ caseNumber, id, sealed: Buffer.from(sealed, 'base64'), kek, wrapped: Buffer.from(wrapped, 'base64') }));
  return { caseNumber, orderId, locations: openLocations(locationKeys, stored) };
}

/** Whether there is any order for the nightly run to look at. */
export async function anyActiveOrder(db: RecordDatabase): Promise<boolean> {
  const { rows } = await db.pool.query<{ readonly active: boolean }>({ name: 'any-active-order', text: "SELECT EXISTS (SELECT FROM record.penalty_order WHERE status = 'active') AS active" });
  return rows[0]?.active === true;
}
