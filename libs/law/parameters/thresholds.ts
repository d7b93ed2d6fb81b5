import { localDate } from '../calendar/local-date.js';
import type { ParameterRow } from './parameter-row.js';
import { ALWAYS, SOURCE } from './row-source.js';

const read = { validFrom: ALWAYS, status: 'confirmed' } as const;

/** Percentages in hundredths of a percent, amounts in cents, hours in hours. */
export const thresholdRows: readonly ParameterRow[] = [
  { parameter: 'turnover-share', key: 'csam', value: 1_000, source: `csam 8(2): ${SOURCE.csam}`, ...read },
  { parameter: 'turnover-share', key: 'tco', value: 400, source: `toi 12(3): ${SOURCE.toi}`, ...read },
  { parameter: 'interest-threshold', value: 2_000, source: `4:98: ${SOURCE.awb}`, ...read },
  { parameter: 'order-hours', value: 12, source: `csam 6(4)(c): ${SOURCE.csam}`, ...read },
  { parameter: 'act-in-force', key: 'csam', value: '2024-07-01', source: 'Stb. 2024, 186 [STB186]', ...read },
  { parameter: 'act-in-force', key: 'tco', value: '2023-09-01', source: 'Stb. 2023, 122: BWBR0048064, stand 2023-09-01 [TOI23]', ...read },
];

/** Awb 4:113: indexed every 1 January (11:2), so the row ends with the year; the page it was read on has no date. */
export const reminderFeeRows: readonly ParameterRow[] = [
  {
    parameter: 'reminder-fee', value: { fromCents: 50_000, belowCents: 800, otherwiseCents: 1_900 },
    validFrom: localDate('2026-01-01'), validUntil: localDate('2026-12-31'), source: SOURCE.awb4113, status: 'unconfirmed',
  },
];
