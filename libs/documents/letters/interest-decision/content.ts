import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import type { Block } from '../../template/blocks.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { headerContent, remediesContent } from '../common/content.js';
import { accountBox, totalTable } from '../common/debt.js';
import type { InterestDecisionInput } from './input.js';

/** What fills the text of a decision that fixes interest. */
export function interestDecisionContent(letter: InterestDecisionInput): LetterContent {
  const { items, totalCents, payBy } = letter;
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), {
    places: { total: eurosNl(totalCents), interestUntil: dateNl(letter.until), payBy: dateNl(payBy.on), reasons: letter.reasons },
    flags: {},
    inserts: {
      interest: interestTable(letter),
      computations: items.flatMap(({ description, derivation }) => derivationTable(`Zo is de rente berekend: ${description}`, derivation)),
      payBy: derivationTable('Zo is de uiterste betaaldag berekend', payBy.derivation),
      account: accountBox(letter.account, totalCents),
    },
  });
}

const interestTable = ({ items, totalCents }: InterestDecisionInput): readonly Block[] =>
  totalTable(
    'De vastgestelde rente',
    [
      { title: 'Over', share: 50 },
      { title: 'Rente vanaf', share: 28 },
      { title: 'Rente', share: 22, align: 'right' },
    ],
    items.map(({ description, from, interestCents }) => [description, dateNl(from), eurosNl(interestCents)]),
    ['Samen', '', eurosNl(totalCents)],
  );
