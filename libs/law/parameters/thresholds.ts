import { localDate } from '../calendar/local-date.js';
import type { ParameterRow } from './parameter-row.js';
import { ALWAYS, SOURCE } from './row-source.js';

const read = { validFrom: ALWAYS, status: 'confirmed' } as const;

/** Percentages in hundredths of a percent, amounts in cents, hours in hours. */
export const thresholdRows: readonly ParameterRow[] = [
  { parameter: 'turnover-share', key: 'csam', value: 1_000, source: `csam 8(2): ${SOURCE.csam}`, ...read },
  { parameter: 'turnover-share', key: 'tco', value: 400, source: `toi 12(3): ${SOURCE.toi}`, ...read },
  { parameter: 'interest-threshold', value: 2_000, source: `4:98: ${SOURCE.awb}`, ...read },
  { parameter: 'interest-threshold-authority', value: 1_000, source: `4:98: ${SOURCE.awb}`, ...read },
  { parameter: 'order-hours', value: 12, source: `csam 6(4)(c): ${SOURCE.csam}`, ...read },
  { parameter: 'heavy-fine', value: 34_000, source: `5:45 en 5:53: ${SOURCE.awb}`, ...read },
  { parameter: 'hearing-documents-days', value: 10, source: `7:4(1): ${SOURCE.awb}`, ...read },
  { parameter: 'hearing-file-days', value: 7, source: `7:4(2): ${SOURCE.awb}`, ...read },
  { parameter: 'court-papers-days', value: 10, source: `8:58(1): ${SOURCE.awb}`, ...read },
  { parameter: 'reasonable-time-months', value: { warn: [18, 22], firstInstance: 24, allInstances: 48 }, source: 'CBb 30-6-2025, via stibbe.com, pelsrijcken.nl [RT]', ...read },
  { parameter: 'removal-hours', value: 1, source: `3(3): ${SOURCE.tco}`, ...read },
  { parameter: 'prior-information-hours', value: 12, source: `3(2): ${SOURCE.tco}`, ...read },
  { parameter: 'scrutiny-hours', value: 72, source: `4(3) en 4(4): ${SOURCE.tco}`, ...read },
  { parameter: 'scrutiny-request-hours', value: 48, source: `4(4): ${SOURCE.tco}`, ...read },
  { parameter: 'exposure-orders', value: 2, source: `5(4): ${SOURCE.tco}`, ...read },
  { parameter: 'exposure-months', value: 12, source: `5(4): ${SOURCE.tco}`, ...read },
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
