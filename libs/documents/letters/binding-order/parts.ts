import { filled, part } from '../../template/parts.js';
import type { RequiredPart } from '../../template/parts.js';
import type { RequiredWords } from '../../template/says.js';
import { hoursEn } from '../../wording/english.js';
import { hoursNl } from '../../wording/values.js';
import { decisionParts } from '../common/parts.js';
import { decisionWords } from '../common/says.js';
import type { BindingOrderInput } from './input.js';

/** What art. 6(4) of the Act, art. 9(2) DSA and the Awb require of an order. */
export const bindingOrderParts: readonly RequiredPart<BindingOrderInput>[] = [
  ...decisionParts,
  part('de identiteit van de autoriteit', 'dsa:9(2)(a)(iii)', 'authority.name', (order) => order.authority.name),
  part('de motivering', 'dsa:9(2)(a)(ii)', 'facts', (order) => order.facts),
  part('de rechtsmiddelen', 'dsa:9(2)(a)(v)', 'remedies.lastDay', (order) => order.remedies.lastDay),
  part('de feiten en omstandigheden', 'csam:6(4)(a)', 'facts', (order) => order.facts),
  part('welke gegevens ontoegankelijk worden gemaakt', 'csam:6(4)(b)', 'locations', (order) => order.locations),
  {
    part: 'het exacte adres van elke vindplaats',
    article: 'dsa:9(2)(a)(iv)',
    field: 'locations[].url',
    present: ({ locations }) => locations.every(({ url }) => filled(url)),
  },
  {
    part: 'de termijn van ten hoogste twaalf uur',
    article: 'csam:6(4)(c)',
    field: 'term.hours',
    present: ({ term }) => term.hours > 0 && term.hours <= 12,
  },
  {
    part: 'de berekening van het einde van de termijn',
    article: 'csam:6(4)(c)',
    field: 'term.foreseen.derivation',
    present: ({ term }) => term.foreseen === null || filled(term.foreseen.derivation),
  },
  part('de vaststelling dat de geadresseerde de gegevens opslaat of doorgeeft', 'csam:6(1)', 'attribution.findings', (order) => order.attribution.findings),
  {
    part: 'de reden waarom het bevel niet tot een aanbieder van hostingdiensten kan worden gericht',
    article: 'csam:6(2)',
    field: 'attribution.nonHostingReason',
    present: ({ attribution }) => attribution.role === 'hosting' || filled(attribution.nonHostingReason),
  },
  part('het overleg met politie en openbaar ministerie', 'csam:5(1)', 'consultations', (order) => order.consultations),
  {
    part: 'de spoedgrond waarop geen zienswijze is gevraagd',
    article: 'awb:4:11(a)',
    field: 'views.urgencyGround',
    present: ({ views }) => views.kind === 'heard' || filled(views.urgencyGround),
  },
  part('aan wie wordt gemeld dat gevolg is gegeven', 'dsa:9(2)(a)(vi)', 'effectReport.to', (order) => order.effectReport.to),
  part('het adres voor de melding dat gevolg is gegeven', 'dsa:9(2)(a)(vi)', 'effectReport.email', (order) => order.effectReport.email),
  part('de territoriale werking', 'dsa:9(2)(b)', 'territorialScope', (order) => order.territorialScope),
  part('de taal die de aanbieder heeft opgegeven', 'dsa:9(2)(c)', 'language', (order) => order.language),
  part('de vertaling van de territoriale werking', 'dsa:9(2)(c)', 'english.territorialScope', (order) => order.english.territorialScope),
  {
    part: 'de vertaling van de feiten en omstandigheden',
    article: 'dsa:9(2)(c)',
    field: 'english.facts',
    present: ({ language, english }) => language === 'nl' || filled(english.facts),
  },
  part('de digitaledienstencoördinator', 'dsa:9(3)', 'digitalServicesCoordinator', (order) => order.digitalServicesCoordinator),
];

/** What its text must say. */
export const bindingOrderWords: readonly RequiredWords<BindingOrderInput>[] = [
  ...decisionWords,
  { part: 'dat bezwaar ook openstaat voor wie het materiaal plaatste', article: 'dsa:9(2)(a)(v)', words: () => 'voor de afnemer van uw dienst' },
  { part: 'de wettelijke grondslag', article: 'dsa:9(2)(a)(i)', words: ({ attribution }) => (attribution.role === 'hosting' ? /berust op artikel 6, eerste lid,/ : /berust op artikel 6, eerste en tweede lid,/) },
  { part: 'de termijn', article: 'csam:6(4)(c)', words: ({ term }) => `${hoursNl(term.hours)} na bekendmaking` },
  { part: 'een vertaling van de onderdelen', article: 'dsa:9(2)(c)', words: ({ term }) => `${hoursEn(term.hours)} after` },
  { part: 'het effect laten weten', article: 'dsa:9(1)', words: ({ effectReport }) => effectReport.email },
];
