import { addDays } from '../../../law/calendar/local-date.js';
import { withoutRows } from '../../../law/parameters/calendar-rows.js';
import { withRows, type ParameterRow } from '../../../law/parameters/rule-set.js';
import { termMoves } from '../../terms/moves.js';
import { standingDays } from '../../terms/standing.js';
import type { CaseFile } from '../case-file.js';
import { deciders, may, type Candidate } from './candidate.js';
import { diceFrom, oneOf, type Dice } from './dice.js';

const SOURCE = 'een besluit tijdens de wandeling';

/** Now and then a decree equates the last day of a term of this case with a holiday; mostly it is confirmed at once. */
export function withNewlyEquatedDay(file: CaseFile, throws: number): CaseFile {
  const dice = diceFrom(throws);
  const [today, days] = [file.now.slice(0, 10), [...standingDays(file.state).values()]];
  const ahead = days.filter((day) => day > today && day < '2028-06-01');
  const [first, ...others] = ahead;
  if (first === undefined || dice(25) > 0) return file;
  const day = oneOf(dice, first, ...others);
  const row: ParameterRow = { parameter: 'equated-day', key: day, value: true, validFrom: day, source: SOURCE, status: dice(6) > 0 ? 'confirmed' : 'unconfirmed' };
  return { ...file, rules: withRows(file.rules, [row]) };
}

/** The official applies the list as it stands, or one that never was. */
export function calendarCandidates(file: CaseFile, dice: Dice): readonly Candidate[] {
  const rows = file.rules.rows.filter(({ source }) => source === SOURCE).slice(-50);
  if (rows.length === 0) return [];
  const names = rows.map(({ parameter, key, validFrom }) => ({ parameter, key, validFrom }));
  const { moves } = termMoves(file.state, file.now, { before: withoutRows(file.rules, names), after: file.rules });
  const listed = moves.map(({ key, from, to }) => ({ key, from, to }));
  const [other] = [...standingDays(file.state)].map(([key, day]) => ({ key, from: day, to: addDays(day, 1) }));
  if (other === undefined) return [];
  return [may(listed.length > 0 ? 8 : 0.5, deciders, 'MoveTerms', () => ({ rows: names, reasons: 'Besluit.', moves: listed.length === 0 ? [other] : oneOf(dice, listed, listed, [...listed, other], listed.slice(0, 1)) }))];
}
