import { addressIndex } from '../../locations/address-index.js';
import type { RecordDatabase } from '../database/record-database.js';

/** A location by the case that holds it. */
export interface FoundLocation {
  readonly caseNumber: string;
  readonly locationId: string;
}

/** The locations, over all cases, that are exactly this address; by its index alone, no address is opened. @throws Error in a process without the keys of locations */
export async function findByAddress({ pool, locationKeys }: RecordDatabase, address: string): Promise<FoundLocation[]> {
  if (locationKeys === null) throw new Error('This process holds no keys for locations: it cannot look for addresses.');
  const { rows } = await pool.query<FoundLocation>({
    name: 'find-by-address',
    text: 'SELECT case_number AS "caseNumber", id AS "locationId" FROM record.location WHERE address_index = $1 ORDER BY case_number, id LIMIT 500',
    values: [addressIndex(locationKeys, address)],
  });
  return rows;
}
