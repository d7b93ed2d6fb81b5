import { localDate } from '../calendar/local-date.js';
import type { ParameterRow } from './parameter-row.js';
import { SOURCE } from './row-source.js';

/** Days equated with a holiday by decree (Algemene termijnenwet art. 3(3)); a decree normally covers three years. */
const EQUATED = [
  '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30',
  '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26',
];

export const equatedDayRows: readonly ParameterRow[] = EQUATED.map((date) => {
  const day = localDate(date);
  return { parameter: 'equated-day', key: day, value: true, validFrom: day, validUntil: day, source: SOURCE.equatedDays, status: 'confirmed' };
});
