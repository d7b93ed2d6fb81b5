import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import type { Block } from '../../template/blocks.js';
import { eurosNl } from '../../wording/values.js';
import { headerContent, remediesContent } from '../common/content.js';
import { totalTable } from '../common/debt.js';
import type { WaiverDecisionInput, WaiverGround } from './input.js';

const GROUNDS: { readonly [ground in WaiverGround]: string } = {
  'special-circumstances': 'Er zijn bijzondere omstandigheden die invordering van het hele bedrag in de weg staan.',
  disproportionate: 'Invordering van het hele bedrag zou onevenredig zijn (artikel 3:4, tweede lid, van de Algemene wet bestuursrecht).',
  other: 'Er is een andere reden om niet het hele bedrag in te vorderen.',
};

/** What fills the text of a decision to waive. */
export function waiverDecisionContent(letter: WaiverDecisionInput): LetterContent {
  const { waivedCents, leftCents } = letter;
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), {
    places: { waived: eurosNl(waivedCents), left: eurosNl(leftCents), ground: GROUNDS[letter.ground], reasons: letter.reasons },
    flags: { left: leftCents > 0 },
    inserts: { waived: waivedTable(letter) },
  });
}

const waivedTable = ({ lines, waivedCents, leftCents }: WaiverDecisionInput): readonly Block[] =>
  totalTable(
    'Wat wordt kwijtgescholden',
    [
      { title: 'Waarvoor', share: 44 },
      { title: 'Kwijtgescholden', share: 28, align: 'right' },
      { title: 'Nog te betalen', share: 28, align: 'right' },
    ],
    lines.map((line) => [line.description, eurosNl(line.waivedCents), eurosNl(line.leftCents)]),
    ['Samen', eurosNl(waivedCents), eurosNl(leftCents)],
  );
