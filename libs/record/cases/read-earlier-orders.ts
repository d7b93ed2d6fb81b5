import type { EarlierOrder } from '../../enforcement/case/context.js';
import type { Instant } from '../../law/calendar/brands.js';
import type { RecordDatabase } from '../database/record-database.js';

type Stored = Omit<EarlierOrder, 'final'> & { readonly remedyOpenUntil: Instant };

/** The orders to a provider with how they went; `final` once no remedy is open at `legalNow`. */
export async function readEarlierOrders(db: RecordDatabase, providerId: string, legalNow: Instant): Promise<readonly EarlierOrder[]> {
  const { rows } = await db.pool.query<Stored>({
    name: 'orders-of-provider',
    text: `SELECT case_number AS "caseNumber", key AS "orderId", platform.instant(announced_at) AS "announcedAt",
             platform.instant(term_ended_at) AS "termEndedAt", outcome, platform.instant(established_at) AS "establishedAt",
             platform.instant(remedy_open_until) AS "remedyOpenUntil"
           FROM record.provider_order WHERE provider_id = $1 ORDER BY announced_at, case_number`,
    values: [providerId],
  });
  return rows.map(({ remedyOpenUntil, ...order }) => ({ ...order, final: remedyOpenUntil <= legalNow }));
}
