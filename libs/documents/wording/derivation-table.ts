import type { Derivation } from '../../law/derivation.js';
import type { Block } from '../template/blocks.js';
import { plain } from '../template/runs.js';
import { parameterNl, stepsNl } from './steps.js';
import { valueNl } from './values.js';

const COLUMNS = [
  { title: 'Stap', share: 50 },
  { title: 'Uitkomst', share: 25 },
  { title: 'Artikel', share: 25 },
] as const;

/** How a date or an amount came about, as a table; with a note where a row of data was used that nobody has confirmed. */
export function derivationTable(caption: string, derivation: Derivation | null): readonly Block[] {
  if (derivation === null) return [];
  const rows = stepsNl(derivation).map(({ step, outcome, articles }) => [plain(step), plain(outcome), plain(articles)]);
  const notes = (derivation.unconfirmed ?? []).map(
    (row): Block => ({ kind: 'note', runs: plain(`Gerekend met een gegeven dat nog niet is bevestigd: ${parameterNl(row.parameter)}, geldig vanaf ${valueNl(row.validFrom)} (bron: ${row.source}).`) }),
  );
  return [{ kind: 'table', caption, columns: COLUMNS, rows }, ...notes];
}
