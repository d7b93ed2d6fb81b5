import { mergeContent } from '../../template/content.js';
import type { UnitOf } from '../../../law/amounts/forfeiture.js';
import type { LetterContent } from '../../template/content.js';
import type { Block } from '../../template/blocks.js';
import { plain } from '../../template/runs.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { countNl, dateNl, eurosNl, momentNl } from '../../wording/values.js';
import { headerContent, remediesContent, viewsOrReasonContent } from '../common/content.js';
import { accountBox } from '../common/debt.js';
import type { CollectionDecisionInput, ForfeitedDay } from './input.js';

/** For what the amount is forfeited, and what was found. */
const FOR_EACH: { readonly [unit in UnitOf]: readonly [forEach: string, forfeitedWhen: string] } = {
  'calendar-day': [
    'voor elke kalenderdag (Nederlandse tijd) waarop is vastgesteld dat de last niet of niet volledig is uitgevoerd',
    'Op elk van de volgende dagen is vastgesteld dat de last niet is uitgevoerd. Voor elke dag is van rechtswege een dwangsom verbeurd.',
  ],
  violation: [
    'voor elke vindplaats waarvan is vastgesteld dat zij nog bereikbaar is, eenmaal per kalenderdag (Nederlandse tijd)',
    'Van de volgende vindplaatsen is op de genoemde dagen vastgesteld dat zij nog bereikbaar waren. Voor elke vindplaats is per dag van rechtswege een dwangsom verbeurd.',
  ],
  once: ['ineens, zodra is vastgesteld dat de last niet of niet volledig is uitgevoerd', 'Op de volgende dag is vastgesteld dat de last niet is uitgevoerd. Daarmee is de dwangsom van rechtswege ineens verbeurd.'],
};

/** What fills the text of a collection decision. */
export function collectionDecisionContent(letter: CollectionDecisionInput): LetterContent {
  const { penaltyOrder, units, totalCents } = letter;
  const [forEach, forfeitedWhen] = FOR_EACH[penaltyOrder.unit ?? 'calendar-day'];
  const days = units.map(({ day }) => day).sort();
  return mergeContent(headerContent(letter), remediesContent(letter.remedies), viewsOf(letter), {
    places: {
      total: eurosNl(totalCents),
      unitCount: penaltyOrder.unit === 'violation' ? countNl(units.length, 'dwangsom', 'dwangsommen') : countNl(units.length, 'kalenderdag', 'kalenderdagen'),
      firstDay: days.slice(0, 1).map(dateNl).join(''),
      lastDay: days.slice(-1).map(dateNl).join(''),
      penaltyReference: penaltyOrder.reference,
      penaltyDate: dateNl(penaltyOrder.date),
      penaltyAnnouncedAt: momentNl(penaltyOrder.announcedAt),
      complianceEndedAt: momentNl(penaltyOrder.compliancePeriodEndedAt),
      perDay: eurosNl(penaltyOrder.perDayCents),
      cap: eurosNl(penaltyOrder.capCents),
      forEach,
      forfeitedWhen,
      reasons: letter.reasons,
    },
    flags: {},
    inserts: {
      units: unitsTable(units, totalCents),
      evidence: evidenceTable(units),
      computation: derivationTable('Zo is het totaal berekend', letter.derivation),
      account: accountBox(letter.account, totalCents),
    },
  });
}

/** Letters of before know no reason: `not-asked` is the standard one of 4:12 Awb. */
const viewsOf = ({ views }: CollectionDecisionInput): LetterContent =>
  mergeContent(viewsOrReasonContent(views.kind === 'not-asked' ? { kind: 'left-out', because: '' } : views), { places: {}, flags: { viewsNotAsked: views.kind === 'not-asked' || views.kind === 'left-out' }, inserts: {} });

/** A day, and the location of it where each has its own unit. */
const dayOf = ({ day, locationId }: ForfeitedDay): string => (locationId === undefined ? dateNl(day) : `${dateNl(day)}, vindplaats ${locationId}`);

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
      ...units.map((unit, index) => [plain(String(index + 1)), plain(dayOf(unit)), plain(String(unit.orderVersion)), plain(dateNl(unit.payBy)), plain(eurosNl(unit.amountCents))]),
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
