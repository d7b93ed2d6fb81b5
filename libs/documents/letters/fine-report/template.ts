import { confidentialAnnex, heading, insert, prose, signature, summary, text, unless, when } from '../../template/template.js';
import type { LetterTemplate } from '../../template/template.js';

/** Boeterapport (5:48 Awb). */
export const fineReportTemplate: LetterTemplate = {
  version: 'fine-report/1',
  title: 'Boeterapport',
  blocks: [
    summary(
      'Het rapport in het kort',
      { label: 'Overtreder', text: '**{{addressee}}**' },
      { label: 'Voorschrift', text: 'Artikel 6, derde lid, van de Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal' },
      { label: 'Dag', text: '{{violatedOn}}' },
      { label: 'Plaats', text: '{{place}}' },
    ),
    heading('Waarover dit rapport gaat'),
    text('Dit is een **rapport** als bedoeld in artikel 5:48 van de Algemene wet bestuursrecht (hierna: Awb). Het is opgemaakt op {{date}} door een {{signatoryRole}} van {{authority}}. Het beschrijft een overtreding waarvoor een bestuurlijke boete kan worden opgelegd (artikel 8 van de Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal, hierna: de Wet).'),
    heading('Het overtreden voorschrift'),
    text('Wie een bevel krijgt als bedoeld in artikel 6 van de Wet, handelt daarnaar (artikel 6, derde lid, van de Wet). Het bevel met kenmerk {{orderReference}} is op {{orderAnnouncedAt}} aan {{addressee}} bekendgemaakt. De termijn van {{orderHours}} eindigde op {{orderTermEndedAt}}.'),
    heading('De overtreding'),
    text('Geconstateerd op {{violatedOn}}. Plaats: {{place}}.'),
    prose('finding'),
    heading('De waarnemingen'),
    text('Elke waarneming is vastgelegd met plaats, tijdstip, waarnemer en werkwijze. De adressen bij de nummers staan in bijlage 1.'),
    insert('observations'),
    heading('Wat voor de overtreder pleit'),
    when('exculpatory', prose('exculpatory')),
    unless('exculpatory', text('Bij het onderzoek is niets gebleken dat voor de overtreder pleit.')),
    heading('Ondertekening'),
    text('Naar waarheid opgemaakt, gedagtekend en ondertekend op {{date}}.'),
    signature('{{signatoryName}}', '{{signatoryRole}}', '{{onBehalfOf}}'),
    confidentialAnnex('Bijlage 1. Vindplaatsen', text('Deze bijlage hoort bij het rapport van {{date}} met kenmerk {{reference}}.'), insert('locations')),
  ],
};
