import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import type { Block } from '../../template/blocks.js';
import { plain } from '../../template/runs.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { countNl, dateNl, eurosNl, momentNl } from '../../wording/values.js';
import { headerContent, remediesContent, viewsContent } from '../common/content.js';
import { accountBox } from '../common/debt.js';
import type { CollectionDecisionInput, ForfeitedDay } from './input.js';

const none: LetterContent = { places: {}, flags: {}, inserts: {} };

/** What fills the text of a collection decision. */
export function collectionDecisionContent(letter: CollectionDecisionInput): LetterContent {
  const { penaltyOrder, units, totalCents } = letter;
  const days = units.map(({ day }) => day).sort();
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), letter.views.kind === 'not-asked' ? none : viewsContent(letter.views), {
    places: {
      total: eurosNl(totalCents),
      unitCount: countNl(units.length, 'kalenderdag', 'kalenderdagen'),
      firstDay: days.slice(0, 1).map(dateNl).join(''),
      lastDay: days.slice(-1).map(dateNl).join(''),
      penaltyReference: penaltyOrder.reference,
      penaltyDate: dateNl(penaltyOrder.date),
      penaltyAnnouncedAt: momentNl(penaltyOrder.announcedAt),
      complianceEndedAt: momentNl(penaltyOrder.compliancePeriodEndedAt),
      perDay: eurosNl(penaltyOrder.perDayCents),
      cap: eurosNl(penaltyOrder.capCents),
      reasons: letter.reasons,
    },
    flags: { viewsNotAsked: letter.views.kind === 'not-asked' },
    inserts: {
      units: unitsTable(units, totalCents),
      evidence: evidenceTable(units),
      computation: derivationTable('Zo is het totaal berekend', letter.derivation),
      account: accountBox(letter.account, totalCents),
    },
  });
}

const unitsTable = (units: readonly ForfeitedDay[], totalCents: number): readonly Block[] => [
  {
    kind: 'table',
    caption: 'Verbeurde dwangsommen',
    columns: [
      { title: 'Nr.', share: 8 },
      { title: 'Dag', share: 26 },
      { title: 'Versie van de last', share: 18 },
      { title: 'Uiterste betaaldag', share: 26 },
      { title: 'Bedrag', share: 22, align: 'right' },
    ],
    rows: [
      ...units.map((unit, index) => [plain(String(index + 1)), plain(dateNl(unit.day)), plain(String(unit.orderVersion)), plain(dateNl(unit.payBy)), plain(eurosNl(unit.amountCents))]),
      [plain(''), plain('Samen'), plain(''), plain(''), plain(eurosNl(totalCents))],
    ],
    total: true,
  },
];

const evidenceTable = (units: readonly ForfeitedDay[]): readonly Block[] => [
  {
    kind: 'table',
    caption: 'Bewijs van elke dag',
    columns: [
      { title: 'Nr.', share: 7 },
      { title: 'Waargenomen op', share: 24 },
      { title: 'Vindplaats', share: 13 },
      { title: 'Door en met welke werkwijze', share: 33 },
      { title: 'Bewijsstuk', share: 23 },
    ],
    rows: units.map(({ evidence }, index) => [
      plain(String(index + 1)),
      plain(momentNl(evidence.at)),
      plain(`${evidence.locationId}, bereikbaar`),
      plain(`${evidence.by}; ${evidence.method}`),
      plain(evidence.evidenceId),
    ]),
  },
];
