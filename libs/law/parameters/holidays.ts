import { localDate } from '../calendar/local-date.js';
import type { ParameterRow } from './parameter-row.js';
import { SOURCE } from './row-source.js';

/** The holidays of Algemene termijnenwet art. 3(1) and (2), as dates. New Year, Good Friday, Easter Monday, King's Day, 5 May, Ascension, Whit Monday, Christmas. */
const HOLIDAYS: readonly (readonly [year: string, dates: readonly string[]])[] = [
  ['2023', ['01-01', '04-07', '04-10', '04-27', '05-05', '05-18', '05-29', '12-25', '12-26']],
  ['2024', ['01-01', '03-29', '04-01', '04-27', '05-05', '05-09', '05-20', '12-25', '12-26']],
  ['2025', ['01-01', '04-18', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26']],
  ['2026', ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26']],
  ['2027', ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26']],
  ['2028', ['01-01', '04-14', '04-17', '04-27', '05-05', '05-25', '06-05', '12-25', '12-26']],
];

const NAMES = ['new-years-day', 'good-friday', 'easter-monday', 'kings-day', 'liberation-day', 'ascension-day', 'whit-monday', 'christmas-day', 'second-christmas-day'];

/** A year is loaded as a whole: only then is a day without a row known not to be a holiday. */
const yearRows: readonly ParameterRow[] = HOLIDAYS.map(([year]) => ({
  parameter: 'calendar-year', key: year, value: true, validFrom: localDate(`${year}-01-01`), validUntil: localDate(`${year}-12-31`),
  source: SOURCE.atw, status: 'confirmed',
}));

/** That the King's birthday is celebrated on 27 April, or the 26th where the 27th is a Sunday, was not read in a source. */
const dayRows: readonly ParameterRow[] = HOLIDAYS.flatMap(([year, dates]) =>
  dates.map((date, index): ParameterRow => {
    const name = NAMES[index] ?? '';
    const day = localDate(`${year}-${date}`);
    const status = name === 'kings-day' ? 'unconfirmed' : 'confirmed';
    return { parameter: 'holiday', key: day, value: name, validFrom: day, validUntil: day, source: SOURCE.atw, status };
  }),
);

export const holidayRows: readonly ParameterRow[] = [...yearRows, ...dayRows];
