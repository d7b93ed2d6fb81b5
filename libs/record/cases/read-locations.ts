import type { KeptLocation } from '../../enforcement/case/outcome.js';
import type { RecordDatabase } from '../database/record-database.js';

/** The addresses of some locations of a case, in the order of their ids as given. Only for whoever needs the address itself. */
export async function readLocations(db: RecordDatabase, caseNumber: string, ids: readonly string[]): Promise<readonly KeptLocation[]> {
  const { rows } = await db.pool.query<KeptLocation>({
    name: 'locations-of-case',
    text: `SELECT l.id, l.url FROM unnest($2::text[]) WITH ORDINALITY AS asked (id, nr)
           JOIN record.location l ON l.case_number = $1 AND l.id = asked.id ORDER BY asked.nr`,
    values: [caseNumber, ids],
  });
  return rows;
}
