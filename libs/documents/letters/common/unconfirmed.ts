import type { UnconfirmedRow } from '../../../law/derivation.js';
import { parameterNl } from '../../wording/steps.js';
import type { DocumentRefusal } from '../../refusal.js';
import type { LetterHeader } from './header.js';

/** Outside training no letter rests on a row of data that nobody has confirmed. */
export function unconfirmedRefusals(letter: LetterHeader): readonly DocumentRefusal[] {
  return letter.training ? [] : unconfirmedIn(letter, '');
}

function unconfirmedIn(value: unknown, field: string): readonly DocumentRefusal[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => unconfirmedIn(item, `${field}[${String(index)}]`));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'rule' in value && 'unconfirmed' in value ? (value.unconfirmed as readonly UnconfirmedRow[]).map((row) => refusalOf(row, field)) : [];
  if (own.length > 0) return own;
  return Object.entries(value).flatMap(([key, inner]) => unconfirmedIn(inner, field === '' ? key : `${field}.${key}`));
}

const refusalOf = (row: UnconfirmedRow, field: string): DocumentRefusal => ({
  code: 'unconfirmed-parameter',
  article: 'awb:3:2',
  field,
  message: {
    nl: `"${field}" is berekend met een gegeven dat nog niet is bevestigd: ${parameterNl(row.parameter)}, geldig vanaf ${row.validFrom}.`,
    en: `"${field}" was computed with an unconfirmed parameter: ${row.parameter}, valid from ${row.validFrom}.`,
  },
});
