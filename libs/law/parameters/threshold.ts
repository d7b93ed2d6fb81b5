import type { LocalDate } from '../calendar/brands.js';
import type { Reasoning } from '../reasoning/reasoning.js';
import { refuseMissingRow } from '../reasoning/refused.js';
import { rowOn } from './find-row.js';

/** A number that the law sets (hours, cents, hundredths of a percent), valid on the day. Refuses `parameter-not-loaded`. */
export function thresholdOn(law: Reasoning, parameter: string, on: LocalDate, key?: string): number {
  const value = valueOn(law, parameter, on, key);
  if (typeof value !== 'number') throw new TypeError(`the row ${parameter} is not a number`);
  return value;
}

/** A value that the law sets, valid on the day. Refuses `parameter-not-loaded`. */
export function valueOn(law: Reasoning, parameter: string, on: LocalDate, key?: string): unknown {
  const row = rowOn(law.rules, on, parameter, key);
  if (row === undefined) {
    const name = key === undefined ? parameter : `${parameter} ${key}`;
    refuseMissingRow('parameter-not-loaded', null, `De rij "${name}" op ${on} is niet geladen.`, `the row "${name}" on ${on} is not loaded.`);
  }
  return law.use(row);
}
