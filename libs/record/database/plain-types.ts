import pg from 'pg';
import { instant } from '../../law/calendar/instant.js';
import type { Instant } from '../../law/calendar/brands.js';

const { builtins } = pg.types;

/** A timestamptz as PostgreSQL writes it in UTC, as an Instant; what is below a millisecond is dropped. */
export function readInstant(text: string): Instant {
  return instant(`${text.slice(0, 10)}T${text.slice(11).replace(/([+-]\d\d)$/, '$1:00')}`);
}

/**
 * How columns are read: days stay `YYYY-MM-DD`, moments become Instants, and
 * whole numbers (cents, counts) stay numbers. No Date is ever made.
 */
export const plainTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === builtins.DATE) return (text: string) => text;
    if (oid === builtins.TIMESTAMPTZ) return readInstant;
    if (oid === builtins.INT8) return Number;
    return pg.types.getTypeParser(oid, format ?? 'text') as (text: string) => unknown;
  },
};
