import { unlawful, type Refusal } from '../../enforcement/case/refusal.js';
import { termMoves } from '../../enforcement/terms/moves.js';
import type { StuckTerm, TermMove } from '../../enforcement/terms/term-move.js';
import { isCalendarRow, withoutRows, type RowName } from '../../law/parameters/calendar-rows.js';
import { withRows, type ParameterRow } from '../../law/parameters/rule-set.js';
import { legalNow } from '../clock/read-clock.js';
import type { RecordDatabase } from '../database/record-database.js';
import { currentRules } from './current-rules.js';
import { parameterRow, storedColumns, type StoredRow } from './stored-row.js';
import { casesNear } from './touched-cases.js';

export type ListedMove = { readonly caseNumber: string } & (TermMove | StuckTerm);
export type MoveList = { readonly ok: true; readonly moves: readonly ListedMove[] } | { readonly ok: false; readonly refusal: Refusal };
export type CalendarRows = { readonly ok: true; readonly rows: readonly ParameterRow[] } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Every running term, over all cases, that these loaded rows move, as it would be once they are confirmed: reading changes nothing.
 * Refuses rows that are not there or are not about the calendar.
 */
export async function listTermMoves(db: RecordDatabase, rowIds: readonly number[]): Promise<MoveList> {
  const read = await readCalendarRows(db, rowIds);
  if (!read.ok) return read;
  const [current, { legalNow: now }] = [await currentRules(db), await legalNow(db)];
  const waiting = read.rows.filter(({ status }) => status !== 'confirmed').map((row): ParameterRow => ({ ...row, status: 'confirmed' }));
  const after = withRows(current, waiting);
  const change = { before: withoutRows(after, read.rows), after };
  const moves: ListedMove[] = [];
  for await (const state of casesNear(db, read.rows, now)) {
    const found = termMoves(state, now, change);
    moves.push(...[...found.moves, ...found.stuck].map((move) => ({ caseNumber: state.caseNumber, ...move })));
  }
  return { ok: true, moves };
}

/** The loaded rows of these ids. Refuses `not-found` and `row-moves-no-terms`. */
export async function readCalendarRows(db: RecordDatabase, rowIds: readonly number[]): Promise<CalendarRows> {
  const { rows } = await db.pool.query<StoredRow & { readonly id: number }>({
    name: 'rows-by-id',
    text: `SELECT id, ${storedColumns} FROM law.parameter_row WHERE id = ANY ($1::bigint[]) ORDER BY id`,
    values: [rowIds],
  });
  const missing = rowIds.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) return { ok: false, refusal: { kind: 'not-found', code: 'not-found', article: null, message: { nl: `De waarde ${String(missing)} is er niet.`, en: `There is no row ${String(missing)}.` } } };
  const other = rows.find((row) => !isCalendarRow(row));
  if (other !== undefined) return { ok: false, refusal: unlawful('row-moves-no-terms', 'atw:3', `De waarde ${other.parameter} verschuift geen lopende termijnen.`, `The row ${other.parameter} moves no running terms.`) };
  return { ok: true, rows: rows.map(parameterRow) };
}

/** The names of rows, as a command gives them. */
export const namesOf = (rows: readonly ParameterRow[]): readonly RowName[] => rows.map(({ parameter, key, validFrom }) => ({ parameter, ...(key === undefined ? {} : { key }), validFrom }));
