import type { ParameterRow } from './parameter-row.js';
import { ALWAYS, SOURCE } from './row-source.js';

/** Awb 4:17(2): cents a day in each of three blocks of fourteen days. */
export const defaultPenaltyRows: readonly ParameterRow[] = [
  { parameter: 'default-penalty-per-day', value: [{ days: 14, cents: 2_300 }, { days: 14, cents: 3_500 }, { days: 14, cents: 4_500 }], validFrom: ALWAYS, source: SOURCE.awb417, status: 'confirmed' },
];
