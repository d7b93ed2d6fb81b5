import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { eurosEn } from '../../wording/english.js';
import { eurosNl } from '../../wording/values.js';
import { orderContent } from '../common/breach.js';
import { headerContent, locationsContent, observationsTable, remediesContent, termContent, viewsContent } from '../common/content.js';
import type { PenaltyOrderInput } from './input.js';

/** What fills the text of an order under penalty payment. */
export function penaltyOrderContent(letter: PenaltyOrderInput): LetterContent {
  const { penalty, compliancePeriod } = letter;
  const own: LetterContent = {
    places: {
      finding: letter.finding,
      perDay: eurosNl(penalty.perDayCents),
      cap: eurosNl(penalty.capCents),
      perDayEn: eurosEn(penalty.perDayCents),
      capEn: eurosEn(penalty.capCents),
      proportionateBecause: penalty.proportionateBecause,
      feasibleBecause: compliancePeriod.feasibleBecause,
    },
    flags: {},
    inserts: { observations: observationsTable(letter.observations), penalty: derivationTable('Zo zijn deze bedragen berekend', penalty.derivation) },
  };
  return mergeContent(
    headerContent(letter),
    remediesContent(letter.remedies),
    orderContent(letter.order),
    termContent(compliancePeriod, 'Zo is het einde van de begunstigingstermijn berekend'),
    locationsContent(letter.locations),
    viewsContent(letter.views),
    own,
  );
}
