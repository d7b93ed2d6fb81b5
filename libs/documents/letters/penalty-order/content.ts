import type { UnitOf } from '../../../law/amounts/forfeiture.js';
import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { eurosNl } from '../../wording/values.js';
import { orderContent } from '../common/breach.js';
import { headerContent, locationsContent, observationsTable, remediesContent, termContent, viewsContent } from '../common/content.js';
import type { PenaltyOrderInput } from './input.js';

/** For what the amount is forfeited, in short and in full (5:32b(1) Awb). */
const forEach: { readonly [unit in UnitOf]: { readonly forEachInShort: string; readonly forEach: string } } = {
  'calendar-day': {
    forEachInShort: 'voor elke kalenderdag waarop u de last daarna niet uitvoert',
    forEach: 'voor elke kalenderdag (Nederlandse tijd) na afloop van de begunstigingstermijn waarop is vastgesteld dat u de last niet of niet volledig hebt uitgevoerd',
  },
  violation: {
    forEachInShort: 'voor elke vindplaats die daarna nog bereikbaar is, eenmaal per kalenderdag',
    forEach: 'voor elke vindplaats waarvan na afloop van de begunstigingstermijn is vastgesteld dat zij nog bereikbaar is, eenmaal per kalenderdag (Nederlandse tijd)',
  },
  once: {
    forEachInShort: 'ineens, wanneer u de last daarna niet uitvoert',
    forEach: 'ineens, zodra na afloop van de begunstigingstermijn is vastgesteld dat u de last niet of niet volledig hebt uitgevoerd',
  },
};

/** What fills the text of an order under penalty payment. */
export function penaltyOrderContent(letter: PenaltyOrderInput): LetterContent {
  const { penalty, compliancePeriod } = letter;
  const own: LetterContent = {
    places: {
      finding: letter.finding,
      perDay: eurosNl(penalty.perDayCents),
      cap: eurosNl(penalty.capCents),
      ...forEach[penalty.unit ?? 'calendar-day'],
      complianceMeans: letter.complianceMeans ?? '',
      proportionateBecause: penalty.proportionateBecause,
      feasibleBecause: compliancePeriod.feasibleBecause,
    },
    flags: { complianceMeans: letter.complianceMeans !== undefined },
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
