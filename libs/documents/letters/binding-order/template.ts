import { bullets, confidentialAnnex, heading, insert, prose, steps, summary, text, unless, when } from '../../template/template.js';
import type { LetterTemplate } from '../../template/template.js';
import { remediesClause, signatureClause, viewsClause } from '../common/clauses.js';

/** Bevel (art. 6 CSAM Act), which is also an order to act against illegal content (art. 9 DSA). */
export const bindingOrderTemplate: LetterTemplate = {
  version: 'binding-order/1',
  title: 'Bevel tot ontoegankelijk maken',
  blocks: [
    summary(
      'Het bevel in het kort',
      { label: 'Wat u moet doen', text: 'Maak het kinderpornografisch materiaal op **{{locationCount}}** ontoegankelijk. De adressen staan in bijlage 1.' },
      { label: 'Termijn', text: '**{{hours}} na bekendmaking** van dit bevel.' },
      { label: 'Eindigt op', text: '**{{foreseenEndsAt}}**, bij bekendmaking op {{foreseenAnnouncedAt}}.', flag: 'foreseen' },
      { label: 'Laat ons weten', text: 'Of en wanneer u het bevel hebt uitgevoerd, via {{effectReportEmail}}.' },
      { label: 'Doet u dit niet', text: 'Dan kunnen wij een last onder dwangsom en een bestuurlijke boete opleggen.' },
    ),
    heading('Het bevel'),
    text(
      '{{authority}} geeft {{addressee}} het volgende **bevel**. Het bevel berust op artikel 6, {{orderParagraph}}, van de Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal (hierna: de Wet). Het is tegelijk een bevel om op te treden tegen illegale inhoud in de zin van artikel 9 van de Digitaledienstenverordening, Verordening (EU) 2022/2065 (hierna: DSA).',
    ),
    text('U neemt **binnen {{hours}} na de bekendmaking van dit bevel** alle maatregelen die redelijkerwijs van u kunnen worden verlangd om de gegevens die in dit bevel zijn genoemd, ontoegankelijk te maken. Dat kan op twee manieren:'),
    steps(
      'u zorgt ervoor dat niemand meer van het materiaal kennis kan nemen en dat het zich niet verder verspreidt; of',
      'u verwijdert het materiaal van het geautomatiseerde werk.',
    ),
    text('In beide gevallen bewaart u de gegevens voor strafrechtelijke en bestuursrechtelijke procedures (artikel 1 van de Wet). U bent verplicht overeenkomstig dit bevel te handelen (artikel 6, derde lid, van de Wet).'),
    heading('De termijn'),
    text(
      'De termijn is {{hours}} (artikel 6, vierde lid, aanhef en onder c, van de Wet). Hij begint op het moment waarop dit bevel is bekendgemaakt: het moment waarop het bericht een systeem heeft bereikt waarvoor {{authority}} geen verantwoordelijkheid draagt. De uren lopen door, ook ’s nachts, in het weekend en op feestdagen.',
    ),
    when('foreseen', text('Wordt dit bevel bekendgemaakt op {{foreseenAnnouncedAt}}, dan eindigt de termijn op **{{foreseenEndsAt}}**.'), insert('term')),
    heading('Om welke gegevens het gaat'),
    text('Het bevel betreft de gegevens op {{locationCount}}. De exacte adressen en de gegevens waarmee u het materiaal kunt herkennen staan in bijlage 1. Die bijlage hoort bij dit bevel. Zij staat apart omdat de adressen niet openbaar mogen worden.'),
    when('equivalentMaterial', text('Het bevel geldt ook voor materiaal met gelijke inhoud dat u met geautomatiseerde middelen kunt vinden, zonder dat u de inhoud daarvoor zelf opnieuw hoeft te beoordelen.')),
    heading('Feiten en omstandigheden'),
    when('notice', text('{{flagger}} heeft u het materiaal gemeld op {{noticeSentAt}} (kenmerk {{noticeReference}}). Op {{lastSeenOnlineAt}} was het nog bereikbaar.')),
    prose('facts'),
    text('Uit deze feiten en omstandigheden blijkt naar ons oordeel dat op de vindplaatsen materiaal staat zoals bedoeld in artikel 252 van het Wetboek van Strafrecht.'),
    heading('Waarom wij dit bevel aan u geven'),
    when('hosting', text('Een bevel wordt gericht tot de aanbieder van een hostingdienst die het materiaal heeft opgeslagen (artikel 6, eerste lid, van de Wet). Wij hebben vastgesteld dat u dat bent:')),
    unless('hosting', text('Een bevel kan worden gericht tot een andere aanbieder van een communicatiedienst als het niet tot een aanbieder van een hostingdienst kan worden gericht (artikel 6, tweede lid, van de Wet). Dat is hier het geval. De reden daarvan is:'), prose('nonHostingReason'), text('Over uw rol hebben wij vastgesteld:')),
    insert('attribution'),
    text('Het belang van de afgebeelde kinderen en het tegengaan van verdere verspreiding wegen zwaarder dan de last die het bevel voor u meebrengt. Het bevel is beperkt tot de genoemde gegevens en laat u de keuze van de maatregel. Een lichter middel dat even snel werkt is er niet.'),
    text('Over het gebruik van deze bevoegdheid hebben wij overleg gevoerd met {{consulted}} (artikel 5, eerste lid, van de Wet).'),
    ...viewsClause,
    heading('Laat weten of en wanneer u het bevel hebt uitgevoerd'),
    text('Laat ons zonder onnodige vertraging weten **of** en **wanneer** u gevolg hebt gegeven aan dit bevel (artikel 9, eerste lid, van de DSA). Stuur uw bericht aan {{effectReportTo}}, via {{effectReportEmail}}. Vermeld daarbij ons kenmerk {{reference}}.'),
    text('U licht ook de afnemer in die het materiaal heeft geplaatst. Dat doet u uiterlijk wanneer u het bevel uitvoert. U noemt daarbij de redenen, de rechtsmiddelen en waar het bevel geldt (artikel 9, vijfde lid, van de DSA).'),
    heading('Waar het bevel geldt, taal en afschrift'),
    text('{{territorialScope}}'),
    text('Dit bevel is gesteld in het {{language}} en verzonden aan uw elektronische contactpunt {{contactPoint}}. Wij sturen een afschrift van dit bevel, en uw bericht over de uitvoering, aan {{digitalServicesCoordinator}} als digitaledienstencoördinator (artikel 9, derde lid, van de DSA).'),
    heading('Als u het bevel niet uitvoert'),
    text('Voert u het bevel niet of niet op tijd uit, dan overtreedt u artikel 6, derde lid, van de Wet. Wij kunnen dan:'),
    bullets(
      'een **last onder dwangsom** opleggen (artikel 7 van de Wet);',
      'een **bestuurlijke boete** opleggen (artikel 8, eerste lid, van de Wet); bij systematisch of aanhoudend handelen in strijd met bevelen geldt een hoger maximum (artikel 8, tweede lid, van de Wet).',
    ),
    ...remediesClause,
    text('Bezwaar en een verzoek om een voorlopige voorziening staan ook open voor de afnemer van uw dienst die het materiaal heeft geplaatst.'),
    ...signatureClause,
    confidentialAnnex('Bijlage 1. Vindplaatsen', text('Deze bijlage hoort bij het bevel van {{date}} met kenmerk {{reference}}.'), insert('locations')),
  ],
};
