import type { KeptLocation } from '../enforcement/case/outcome.js';
import { openLocation, type LocationPlace, type OpenedLocation, type SealedLocation } from './envelope.js';
import type { LocationKeys } from './keys.js';

/** A row of record.location with its key. */
export type StoredLocation = LocationPlace & Omit<SealedLocation, 'commitment'>;

/** The columns of a `StoredLocation`, of record.location `l` and record.location_key `k`. */
export const storedLocationColumns = 'l.case_number AS "caseNumber", l.id, l.sealed, k.kek, k.wrapped';
/** Where a `StoredLocation` is read from. */
export const storedLocations = 'record.location l JOIN record.location_key k USING (case_number, id)';

/** Opens addresses, in the same order. @throws Error in a process without the keys, or where a row was tampered with. */
export function openLocations(keys: LocationKeys | null, rows: readonly StoredLocation[]): readonly KeptLocation[] {
  return rows.map((row) => ({ id: row.id, url: openedWith(keys, row).url }));
}

/** The same with the salt of the commitment. */
export function openedWith(keys: LocationKeys | null, row: StoredLocation): OpenedLocation {
  if (keys === null) throw new Error('This process holds no keys for locations: it cannot read addresses.');
  return openLocation(keys, row, row);
}
