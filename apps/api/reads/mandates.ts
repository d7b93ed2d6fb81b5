import { keptMandateColumns, type KeptMandate } from '../../../libs/identity/mandates/read-mandate.js';
import type { RecordDatabase } from '../../../libs/record/database/record-database.js';
import { notThere } from '../http/problem-error.js';
import { readPage, type PageQuery, type PageRead } from './read-page.js';

export interface MandateFilter {
  readonly userId?: string | undefined;
  readonly status?: KeptMandate['status'] | undefined;
}

/** The register, what waits first, then the latest first day. */
export function readMandates(db: RecordDatabase, { userId, status }: MandateFilter, query: PageQuery): Promise<PageRead<KeptMandate>> {
  return readPage<KeptMandate>(
    db,
    {
      select: keptMandateColumns,
      from: 'identity.mandate m',
      where: '($1::text IS NULL OR m.user_id = $1) AND ($2::text IS NULL OR m.status = $2)',
      order: `(m.status = 'proposed') DESC, m.valid_from DESC, m.reference`,
      values: [userId ?? null, status ?? null],
    },
    query,
  );
}

/** @throws ProblemError 404 */
export async function readMandateToShow(db: RecordDatabase, reference: string): Promise<KeptMandate> {
  const [found] = await db.dataSource.query<KeptMandate[]>(`SELECT ${keptMandateColumns} FROM identity.mandate m WHERE m.reference = $1`, [reference]);
  if (found === undefined) throw notThere(`There is no mandate ${reference}.`);
  return found;
}
