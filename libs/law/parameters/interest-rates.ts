import { localDate } from '../calendar/local-date.js';
import type { ParameterRow } from './parameter-row.js';

/**
 * The statutory interest that is not for commercial agreements (BW 6:119 and 6:120, to which Awb 4:98 refers), in percent a year.
 * Set by half-yearly decree: a rate holds until the next one.
 */
export const interestRateRows: readonly ParameterRow[] = [
  { parameter: 'interest-rate', value: 7, validFrom: localDate('2024-01-01'), source: 'e-justice.europa.eu NL; nl.wikipedia Wettelijke rente [RENTE]', status: 'confirmed' },
  { parameter: 'interest-rate', value: 6, validFrom: localDate('2025-01-01'), source: 'niet in een bron gelezen', status: 'unconfirmed' },
  { parameter: 'interest-rate', value: 4, validFrom: localDate('2026-01-01'), source: 'niet in een bron gelezen', status: 'unconfirmed' },
];
