import type { LocalDate } from '../../law/calendar/brands.js';
import type { Json } from '../../law/derivation.js';
import type { ParameterRow } from '../../law/parameters/rule-set.js';

/** A row as the database keeps it. */
export interface StoredRow {
  readonly parameter: string;
  readonly key: string;
  readonly value: Json;
  readonly valid_from: LocalDate;
  readonly valid_until: LocalDate | null;
  readonly source: string;
  readonly status: 'proposed' | 'confirmed';
}

export const storedColumns = 'parameter, key, value, valid_from, valid_until, source, status';

/** The row as the law reads it. */
export function parameterRow(row: StoredRow): ParameterRow {
  return {
    parameter: row.parameter,
    ...(row.key === '' ? {} : { key: row.key }),
    value: row.value,
    validFrom: row.valid_from,
    ...(row.valid_until === null ? {} : { validUntil: row.valid_until }),
    source: row.source,
    status: row.status === 'confirmed' ? 'confirmed' : 'unconfirmed',
  };
}
