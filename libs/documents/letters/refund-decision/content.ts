import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import type { Block } from '../../template/blocks.js';
import { plain } from '../../template/runs.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { dateNl, eurosNl } from '../../wording/values.js';
import { repaymentPlaces } from '../common/amounts.js';
import { headerContent, remediesContent } from '../common/content.js';
import type { RefundDecisionInput } from './input.js';

/** What fills the text of a decision to repay. */
export function refundDecisionContent(letter: RefundDecisionInput): LetterContent {
  const { of, repayment, items } = letter;
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), {
    places: { ...repaymentPlaces(repayment), payOn: dateNl(letter.payOn), reasons: letter.reasons },
    flags: { reversal: of === 'reversal', interest: repayment.interestCents > 0, items: items.length > 0 },
    inserts: { items: itemsTable(letter), interest: derivationTable('Zo is de rente berekend', letter.derivation) },
  });
}

const itemsTable = ({ items }: RefundDecisionInput): readonly Block[] =>
  items.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: 'De betalingen die wij terugbetalen',
          columns: [
            { title: 'Waarvoor', share: 46 },
            { title: 'Betaald op', share: 30 },
            { title: 'Bedrag', share: 24, align: 'right' },
          ],
          rows: items.map(({ description, paidOn, amountCents }) => [plain(description), plain(dateNl(paidOn)), plain(eurosNl(amountCents))]),
        },
      ];
