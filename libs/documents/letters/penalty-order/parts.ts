import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { eurosNl, hoursNl } from '../../wording/values.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { PenaltyOrderInput } from './input.js';

/** What division 5.3.2 and art. 5:9 Awb require of an order under penalty payment. */
export const penaltyOrderParts: readonly RequiredPart<PenaltyOrderInput>[] = [
  ...decisionParts,
  part('het bevel dat niet is opgevolgd', 'awb:5:9', 'order.reference', (letter) => letter.order.reference),
  part('het einde van de termijn van het bevel', 'awb:5:9', 'order.termEndedAt', (letter) => letter.order.termEndedAt),
  part('de overtreding', 'awb:5:9', 'finding', (letter) => letter.finding),
  part('plaats en tijdstip van de waarnemingen', 'awb:5:9', 'observations', (letter) => letter.observations),
  part('de herstelmaatregelen: de gegevens die ontoegankelijk moeten worden', 'awb:5:32a(1)', 'locations', (letter) => letter.locations),
  { part: 'de begunstigingstermijn', article: 'awb:5:32a(2)', field: 'compliancePeriod.hours', present: ({ compliancePeriod }) => compliancePeriod.hours > 0 },
  {
    part: 'de berekening van het einde van de begunstigingstermijn',
    article: 'awb:5:32a(2)',
    field: 'compliancePeriod.foreseen.derivation',
    present: ({ compliancePeriod }) => compliancePeriod.foreseen === null || filled(compliancePeriod.foreseen.derivation),
  },
  part('waarom de begunstigingstermijn haalbaar is', 'awb:5:32a(2)', 'compliancePeriod.feasibleBecause', (letter) => letter.compliancePeriod.feasibleBecause),
  { part: 'het bedrag van de dwangsom', article: 'awb:5:32b(1)', field: 'penalty.perDayCents', present: ({ penalty }) => penalty.perDayCents > 0 },
  { part: 'het maximum van de dwangsommen', article: 'awb:5:32b(2)', field: 'penalty.capCents', present: ({ penalty }) => penalty.capCents >= penalty.perDayCents },
  part('waarom bedrag en maximum evenredig zijn', 'awb:5:32b(3)', 'penalty.proportionateBecause', (letter) => letter.penalty.proportionateBecause),
  {
    part: 'de zienswijze of de spoedgrond waarop die niet is gevraagd',
    article: 'awb:4:8',
    field: 'views',
    present: ({ views }) => (views.kind === 'heard' ? filled(views.invitedOn) : filled(views.urgencyGround)),
  },
  {
    part: 'de reactie op de zienswijze',
    article: 'awb:3:46',
    field: 'views.received.response',
    present: ({ views }) => views.kind === 'skipped' || views.received === null || filled(views.received.response),
  },
];

/** What its text must say. */
export const penaltyOrderWords: readonly RequiredWords<PenaltyOrderInput>[] = [
  ...decisionWords,
  { part: 'het bedrag en het maximum', article: 'awb:5:32b', words: ({ penalty }) => new RegExp(`${escaped(eurosNl(penalty.perDayCents))}[\\s\\S]*${escaped(eurosNl(penalty.capCents))}`) },
  { part: 'de begunstigingstermijn', article: 'awb:5:32a(2)', words: ({ compliancePeriod }) => `${hoursNl(compliancePeriod.hours)} na bekendmaking` },
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
