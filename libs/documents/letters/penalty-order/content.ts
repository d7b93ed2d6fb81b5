import type { UnitOf } from '../../../law/amounts/forfeiture.js';
import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { eurosEn } from '../../wording/english.js';
import { eurosNl } from '../../wording/values.js';
import { orderContent } from '../common/breach.js';
import { headerContent, locationsContent, observationsTable, remediesContent, termContent, viewsContent } from '../common/content.js';
import type { PenaltyOrderInput } from './input.js';

/** For what the amount is forfeited, in short and in full (5:32b(1) Awb). */
const forEach: { readonly [unit in UnitOf]: { readonly forEachInShort: string; readonly forEach: string; readonly forEachEn: string } } = {
  'calendar-day': {
    forEachInShort: 'voor elke kalenderdag waarop u de last daarna niet uitvoert',
    forEach: 'voor elke kalenderdag (Nederlandse tijd) na afloop van de begunstigingstermijn waarop is vastgesteld dat u de last niet of niet volledig hebt uitgevoerd',
    forEachEn: 'for every calendar day (Dutch time) after that on which it is established that you do not comply',
  },
  violation: {
    forEachInShort: 'voor elke vindplaats die daarna nog bereikbaar is, eenmaal per kalenderdag',
    forEach: 'voor elke vindplaats waarvan na afloop van de begunstigingstermijn is vastgesteld dat zij nog bereikbaar is, eenmaal per kalenderdag (Nederlandse tijd)',
    forEachEn: 'for every location that is then found still accessible, once for each calendar day (Dutch time)',
  },
  once: {
    forEachInShort: 'ineens, wanneer u de last daarna niet uitvoert',
    forEach: 'ineens, zodra na afloop van de begunstigingstermijn is vastgesteld dat u de last niet of niet volledig hebt uitgevoerd',
    forEachEn: 'once, when it is then established that you do not comply in full',
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
      perDayEn: eurosEn(penalty.perDayCents),
      capEn: eurosEn(penalty.capCents),
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
