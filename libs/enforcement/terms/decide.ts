import type { CommandData } from '../../contracts/commands/command.js';
import { isCalendarRow, rowNamed, withoutRows } from '../../law/parameters/calendar-rows.js';
import type { ParameterRow } from '../../law/parameters/rule-set.js';
import type { DecisionContext } from '../case/context.js';
import type { Deciders } from '../case/decider.js';
import { record, refuse } from '../case/outcome.js';
import { unlawful, type Refusal } from '../case/refusal.js';
import { mandateFor } from '../decision/approval.js';
import { termMoves } from './moves.js';
import { standingDays } from './standing.js';
import type { TermMove } from './term-move.js';

/**
 * Running terms move only on confirmed rows of the calendar, by an official with a mandate, exactly as the list showed them (arts 1 and 3 Algemene termijnenwet).
 * Refuses `mandate-missing`, `row-moves-no-terms`, `row-not-loaded`, `row-not-confirmed`, and `moves-overtaken` where the list is no longer what would happen.
 */
export const decideTerms: Deciders<'MoveTerms'> = {
  MoveTerms: (state, data, context) => {
    const mandate = mandateFor('term-move', null, context);
    if (!mandate.ok) return refuse(mandate.refusal);
    const rows = confirmedRows(data.rows, context);
    if (!('found' in rows)) return refuse(rows);
    const standing = standingDays(state);
    if (data.moves.every(({ key, to }) => standing.get(key) === to)) return record();
    const { moves } = termMoves(state, context.now, { before: withoutRows(context.rules, data.rows), after: context.rules });
    if (!sameMoves(moves, data.moves)) return refuse(overtaken);
    return record({ type: 'TermsMoved', data: { rows: rows.found, reasons: data.reasons, mandate: mandate.mandate, moves } });
  },
};

function confirmedRows(names: CommandData<'MoveTerms'>['rows'], { rules }: DecisionContext): { readonly found: readonly ParameterRow[] } | Refusal {
  const found: ParameterRow[] = [];
  for (const name of names) {
    const called = `${name.parameter} ${name.key ?? ''}`.trim();
    if (!isCalendarRow(name)) return unlawful('row-moves-no-terms', 'atw:3', `De waarde ${called} verschuift geen lopende termijnen.`, `The row ${called} moves no running terms.`);
    const row = rowNamed(rules, name);
    if (row === undefined) return unlawful('row-not-loaded', 'atw:3', `De waarde ${called} vanaf ${name.validFrom} is niet geladen.`, `The row ${called} from ${name.validFrom} is not loaded.`);
    if (row.status !== 'confirmed') return unlawful('row-not-confirmed', 'atw:3', `De waarde ${called} is nog niet door een tweede ambtenaar bevestigd.`, `The row ${called} was not confirmed by a second official yet.`);
    found.push(row);
  }
  return { found };
}

function sameMoves(moves: readonly TermMove[], seen: CommandData<'MoveTerms'>['moves']): boolean {
  const asText = ({ key, from, to }: Pick<TermMove, 'key' | 'from' | 'to'>): string => JSON.stringify([key, from, to]);
  const wanted = new Set(seen.map(asText));
  return wanted.size === moves.length && moves.every((move) => wanted.has(asText(move)));
}

const overtaken = unlawful('moves-overtaken', 'atw:1', 'De lijst klopt niet meer met wat er in deze zaak zou verschuiven; bekijk haar opnieuw.', 'The list is no longer what would move in this case; look at it again.');
