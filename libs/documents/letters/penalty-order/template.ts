import { bullets, confidentialAnnex, heading, insert, prose, subheading, summary, text, when } from '../../template/template.js';
import type { LetterTemplate, TemplateBlock } from '../../template/template.js';
import { remediesClause, signatureClause, viewsClause } from '../common/clauses.js';

/** Where the versions of the letter differ: for what the amount is forfeited, and what counts as compliance. */
interface Wording {
  readonly version: string;
  readonly inShort: string;
  readonly inFull: string;
  readonly compliance: readonly TemplateBlock[];
}

/** Last onder dwangsom (art. 7 CSAM Act, division 5.3.2 Awb). */
const letterWith = ({ version, inShort, inFull, compliance }: Wording): LetterTemplate => ({
  version,
  title: 'Last onder dwangsom',
  blocks: [
    summary(
      'De last in het kort',
      { label: 'Wat u moet doen', text: 'Voer het bevel van {{orderDate}} alsnog uit: maak het materiaal op **{{locationCount}}** ontoegankelijk.' },
      { label: 'Termijn', text: '**{{hours}} na bekendmaking** van dit besluit. Binnen die termijn kost het u niets.' },
      { label: 'Eindigt op', text: '**{{foreseenEndsAt}}**, bij bekendmaking op {{foreseenAnnouncedAt}}.', flag: 'foreseen' },
      { label: 'Dwangsom', text: `**{{perDay}}** ${inShort}, tot ten hoogste **{{cap}}**.` },
      { label: 'Bezwaar', text: 'Tot en met {{objectionLastDay}}.' },
    ),
    heading('Het besluit'),
    text(
      '{{authority}} legt {{addressee}} een **last onder dwangsom** op. Dit besluit berust op artikel 7 van de Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal (hierna: de Wet) en afdeling 5.3.2 van de Algemene wet bestuursrecht (hierna: Awb). De last dient om artikel 6, derde lid, van de Wet te handhaven.',
    ),
    text('**De last.** U voert het bevel van {{orderDate}} met kenmerk {{orderReference}} alsnog volledig uit: u maakt de gegevens op {{locationCount}} in bijlage 1 ontoegankelijk en u houdt ze ontoegankelijk.'),
    heading('De overtreding'),
    text('Wij hebben u op {{orderAnnouncedAt}} een bevel gegeven als bedoeld in artikel 6 van de Wet (kenmerk {{orderReference}}). De termijn van {{orderHours}} eindigde op {{orderTermEndedAt}}. Wie een bevel krijgt, handelt daarnaar (artikel 6, derde lid, van de Wet). Dat hebt u niet gedaan:'),
    prose('finding'),
    text('Dit zijn de waarnemingen waarop die vaststelling berust. De adressen bij de nummers staan in bijlage 1.'),
    insert('observations'),
    heading('Wat u moet doen'),
    text('U beëindigt de overtreding door de maatregelen te nemen die het bevel van u vraagt (artikel 5:32a, eerste lid, van de Awb). U kiest zelf hoe:'),
    bullets(
      'u zorgt ervoor dat niemand meer van het materiaal kennis kan nemen en dat het zich niet verder verspreidt; of',
      'u verwijdert het materiaal van het geautomatiseerde werk.',
    ),
    text('In beide gevallen bewaart u de gegevens voor strafrechtelijke en bestuursrechtelijke procedures. Laat het ons weten zodra u klaar bent, via {{authorityEmail}} en met ons kenmerk {{reference}}.'),
    ...compliance,
    heading('De begunstigingstermijn'),
    text('De **begunstigingstermijn** is de tijd die u krijgt om de last uit te voeren zonder dat u een dwangsom verbeurt (artikel 5:32a, tweede lid, van de Awb). Hij is {{hours}} en begint op het moment waarop dit besluit is bekendgemaakt. De uren lopen door, ook in het weekend en op feestdagen.'),
    when('foreseen', text('Wordt dit besluit bekendgemaakt op {{foreseenAnnouncedAt}}, dan eindigt de begunstigingstermijn op **{{foreseenEndsAt}}**.'), insert('term')),
    text('De last is binnen deze termijn uit te voeren:'),
    prose('feasibleBecause'),
    heading('De dwangsom'),
    text(`U verbeurt een dwangsom van **{{perDay}}** ${inFull}. In totaal verbeurt u ten hoogste **{{cap}}** (artikel 5:32b, eerste en tweede lid, van de Awb).`),
    insert('penalty'),
    text('Deze bedragen staan in redelijke verhouding tot de zwaarte van het geschonden belang en tot de beoogde werking van de dwangsom (artikel 5:32b, derde lid, van de Awb):'),
    prose('proportionateBecause'),
    heading('Wat er daarna gebeurt'),
    bullets(
      'Na afloop van de termijn controleren wij of de last is uitgevoerd. Van elke controle leggen wij plaats, tijdstip, werkwijze en uitkomst vast.',
      'Een dwangsom verbeurt u van rechtswege: daarvoor is geen apart besluit nodig. U betaalt haar binnen zes weken nadat zij is verbeurd (artikel 5:33 van de Awb).',
      'Voordat wij aanmanen, beslissen wij in een **invorderingsbeschikking** over de invordering (artikel 5:37 van de Awb).',
      'Is het voor u geheel of gedeeltelijk onmogelijk de last uit te voeren, dan kunt u ons vragen de last op te heffen, de looptijd op te schorten of de dwangsom te verminderen (artikel 5:34, eerste lid, van de Awb).',
      'Naast deze last kan voor dezelfde overtreding ook een bestuurlijke boete worden opgelegd (artikel 8 van de Wet).',
    ),
    subheading('Openbaarmaking'),
    text('Dit besluit kan openbaar worden gemaakt, maar niet eerder dan nadat twee weken zijn verstreken sinds de dag van bekendmaking (artikel 9 van de Wet). Daarover krijgt u dan een afzonderlijk bericht.'),
    heading('Uw zienswijze'),
    ...viewsClause,
    ...remediesClause,
    text('Bezwaar tegen deze last geldt ook voor een invorderingsbeschikking die u betwist (artikel 5:39, eerste lid, van de Awb).'),
    ...signatureClause,
    confidentialAnnex('Bijlage 1. Vindplaatsen', text('Deze bijlage hoort bij de last onder dwangsom van {{date}} met kenmerk {{reference}}.'), insert('locations')),
  ],
});

/** Version 1 knows an amount for each calendar day only; version 2 says what a unit is, and what counts as compliance. */
export const penaltyOrderTemplates: readonly [LetterTemplate, LetterTemplate] = [
  letterWith({
    version: 'penalty-order/1',
    inShort: 'voor elke kalenderdag waarop u de last daarna niet uitvoert',
    inFull: 'voor elke kalenderdag (Nederlandse tijd) na afloop van de begunstigingstermijn waarop is vastgesteld dat u de last niet of niet volledig hebt uitgevoerd',
    compliance: [],
  }),
  letterWith({
    version: 'penalty-order/2',
    inShort: '{{forEachInShort}}',
    inFull: '{{forEach}}',
    compliance: [when('complianceMeans', text('Wanneer aan de last is voldaan:'), prose('complianceMeans'))],
  }),
];
