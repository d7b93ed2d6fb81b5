import type { LocationKeys } from '../../../libs/locations/keys.js';
import { openLocations, storedLocationColumns, storedLocations, type StoredLocation } from '../../../libs/locations/open-locations.js';
import { locationRows } from '../../../libs/record/locations/location-rows.js';
import type { TestDatabase } from '../../record/database.js';

/** Copies of which the locations are written by one statement. */
const BATCH = 5_000;

/** Seals the locations of the model again for each row of bench.copy: what is sealed for one case opens for no other. */
export async function copyLocations(ask: TestDatabase['asOwner'], caseNumber: string, keys: LocationKeys, ownHosts: boolean): Promise<void> {
  const stored = await ask(`SELECT ${storedLocationColumns} FROM ${storedLocations} WHERE l.case_number = $1`, [caseNumber]);
  const model = openLocations(keys, stored as unknown as readonly StoredLocation[]);
  for (let after = 0; ; after += BATCH) {
    const copies = await ask('SELECT number, mark FROM bench.copy WHERE n > $1 AND n <= $2', [after, after + BATCH]);
    if (copies.length === 0) return;
    const sealed = copies.map(({ number, mark }) => locationRows(keys, String(number), model.map(({ id, url }) => ({ id, url: ownHosts ? url.replace('://', `://c${String(mark)}.`) : url }))));
    for (const [table, key] of [['record.location', 'locations'], ['record.location_key', 'locationKeys']] as const) {
      const rows = sealed.flatMap((one) => one[key]);
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      await ask(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(rows)]);
    }
  }
}
