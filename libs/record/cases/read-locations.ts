import type { KeptLocation } from '../../enforcement/case/outcome.js';
import { openLocations, storedLocationColumns, storedLocations, type StoredLocation } from '../../locations/open-locations.js';
import type { RecordDatabase } from '../database/record-database.js';

/** The addresses of some locations of a case, in the order of their ids as given. Only for whoever needs the address itself. @throws Error in a process without the keys of locations */
export async function readLocations(db: RecordDatabase, caseNumber: string, ids: readonly string[]): Promise<readonly KeptLocation[]> {
  const { rows } = await db.pool.query<StoredLocation>({
    name: 'locations-of-case',
    text: `SELECT ${storedLocationColumns} FROM ${storedLocations}
           JOIN unnest($2::text[]) WITH ORDINALITY AS asked (id, nr) ON l.id = asked.id WHERE l.case_number = $1 ORDER BY asked.nr`,
    values: [caseNumber, ids],
  });
  return openLocations(db.locationKeys, rows);
}
