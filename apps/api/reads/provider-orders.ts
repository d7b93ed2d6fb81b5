import type { EarlierOrder } from '../../../libs/enforcement/case/context.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { legalNow } from '../../../libs/record/clock/read-clock.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { readPage, type PageQuery, type PageRead } from './read-page.js';

export type ProviderOrderRead = EarlierOrder & { readonly remedyOpenUntil: Instant };

const select = `o.case_number AS "caseNumber", o.key AS "orderId", o.announced_at AS "announcedAt", o.term_ended_at AS "termEndedAt", o.outcome,
  o.established_at AS "establishedAt", o.remedy_open_until AS "remedyOpenUntil"`;

/** Orders to a provider, the earliest first; those of one case left out where asked. */
export async function readProviderOrders(db: RecordDatabase, providerId: string, exceptCase: string | null, query: PageQuery): Promise<PageRead<ProviderOrderRead>> {
  const read = await readPage<Omit<ProviderOrderRead, 'final'>>(
    db,
    {
      select,
      from: 'record.provider_order o',
      where: 'o.provider_id = $1 AND o.case_number IS DISTINCT FROM $2',
      order: 'o.announced_at, o.case_number, o.key',
      values: [providerId, exceptCase],
    },
    query,
  );
  const now = (await legalNow(db)).legalNow;
  return { total: read.total, items: read.items.map((order) => ({ ...order, final: order.remedyOpenUntil <= now })) };
}
