import { localDate } from '../calendar/local-date.js';
import type { ParameterRow } from './parameter-row.js';

const READ = 'confirmed';
const NOT_READ = 'unconfirmed';

/**
 * The categories of Sr art. 23(4) in whole euros: first day, last day, categories 1 to 6.
 * They are indexed on 1 January of every second year (art. 23(9)), so each table has an end: the table of 2026 is not known.
 */
const TABLES = [
  ['2016-01-01', '2017-12-31', [410, 4_100, 8_200, 20_500, 82_000, 820_000], READ, 'Sr 23(4), stand 2016, via Stb. 2017, 433'],
  ['2018-01-01', '2019-12-31', [415, 4_150, 8_300, 20_750, 83_000, 830_000], READ, 'Stb. 2017, 433'],
  ['2020-01-01', '2021-12-31', [435, 4_350, 8_700, 21_750, 87_000, 870_000], NOT_READ, 'Sr 23(4), stand 2020, niet in een bron gelezen'],
  ['2022-01-01', '2023-12-31', [450, 4_500, 9_000, 22_500, 90_000, 900_000], NOT_READ, 'Sr 23(4), stand 2022, niet in een bron gelezen'],
  ['2024-01-01', '2025-12-31', [515, 5_150, 10_300, 25_750, 103_000, 1_030_000], NOT_READ, 'Sr 23(4), stand 2024, niet in een bron gelezen'],
] as const;

/** Amounts in cents, per category and table. */
export const fineCategoryRows: readonly ParameterRow[] = TABLES.flatMap(([from, until, euros, status, source]) =>
  euros.map((amount, index): ParameterRow => ({
    parameter: 'fine-category', key: String(index + 1), value: amount * 100,
    validFrom: localDate(from), validUntil: localDate(until), source, status,
  })),
);
