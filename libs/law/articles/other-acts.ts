import { articlesOf } from './article.js';

/** Criminal Code. */
const sr = articlesOf(
  { key: 'sr', name: 'Wetboek van Strafrecht', number: 'BWBR0001854', textDate: '2018-01-01' },
  [['23(4)', 'De zes geldboetecategorieën; de bedragen worden elke twee jaar op 1 januari aangepast.']],
);

/** Civil Code, book 6. */
const bw6 = articlesOf(
  { key: 'bw6', name: 'Burgerlijk Wetboek Boek 6', number: 'BWBR0005289', textDate: '2026' },
  [
    ['119', 'Wettelijke rente over de tijd van verzuim; na elk jaar wordt de rente bij de hoofdsom geteld.', 'not-read'],
    ['120', 'De hoogte van de wettelijke rente wordt bij besluit vastgesteld.', 'not-read'],
  ],
);

/** How the law of the Union counts periods. */
const r1182 = articlesOf(
  { key: 'r1182', name: 'Verordening (EEG, Euratom) 1182/71 (termijnen)', number: '31971R1182', eli: 'http://data.europa.eu/eli/reg/1971/1182', textDate: '1971-06-08' },
  [['3', 'Uren lopen van het begin van het eerste tot het einde van het laatste; andere termijnen van de eerste tot de laatste dag.']],
);

/** Digital Services Act. */
const dsa = articlesOf(
  { key: 'dsa', name: 'Verordening (EU) 2022/2065 (digitaledienstenverordening)', number: '32022R2065', eli: 'http://data.europa.eu/eli/reg/2022/2065', textDate: '2022-10-27' },
  [
    ['9(1)', 'De aanbieder laat zonder onnodige vertraging weten of en wanneer hij gevolg heeft gegeven aan een bevel.'],
    ['9(2)(a)(i)', 'Een bevel verwijst naar zijn rechtsgrondslag.'],
    ['9(2)(a)(ii)', 'Een bevel legt uit waarom de inhoud illegaal is, met de bepalingen waarop dat berust.'],
    ['9(2)(a)(iii)', 'Een bevel maakt kenbaar welke autoriteit het geeft.'],
    ['9(2)(a)(iv)', 'Een bevel noemt de precieze vindplaats en zo nodig verdere gegevens om de inhoud te vinden.'],
    ['9(2)(a)(v)', 'Een bevel noemt het verhaal dat openstaat voor de aanbieder en voor wie de inhoud plaatste.'],
    ['9(2)(a)(vi)', 'Een bevel noemt de autoriteit die de melding over de uitvoering ontvangt.'],
    ['9(2)(b)', 'Een bevel reikt in ruimte niet verder dan strikt nodig is.'],
    ['9(2)(c)', 'Een bevel is gesteld in een taal die de aanbieder heeft opgegeven en gaat naar zijn elektronische contactpunt.'],
    ['9(3)', 'De autoriteit zendt het bevel en wat ermee is gedaan aan de coördinator voor digitale diensten.'],
  ],
);

/** European Convention on Human Rights. */
const echr = articlesOf(
  { key: 'echr', name: 'Europees Verdrag voor de Rechten van de Mens', number: 'BWBV0001000', textDate: '2026' },
  [['6(1)', 'Iedereen heeft recht op een behandeling binnen een redelijke termijn.', 'not-read']],
);

export const otherActs = [...sr, ...bw6, ...r1182, ...dsa, ...echr];
