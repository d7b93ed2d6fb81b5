import { heading, prose, summary, text, unless, when } from '../../template/template.js';
import type { LetterTemplate } from '../../template/template.js';
import { remediesClause, signatureClause } from '../common/clauses.js';

/** Bericht dat een doorgezette melding niet tot een zaak leidt. */
export const dismissalTemplate: LetterTemplate = {
  version: 'dismissal/1',
  title: 'Uw melding leidt niet tot een bevel',
  blocks: [
    summary(
      'Dit bericht in het kort',
      { label: 'Uw melding', text: 'Kenmerk {{noticeReference}}, over {{locationCount}} bij {{provider}}' },
      { label: 'Uitkomst', text: '**{{groundShort}}** Wij geven geen bevel.' },
    ),
    heading('Wat wij hebben besloten'),
    text('Wij ontvingen uw doorgezette melding op {{noticeReceivedAt}}. {{authority}} geeft naar aanleiding daarvan geen bevel als bedoeld in artikel 6 van de Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal. {{groundLong}}'),
    heading('Waarom'),
    prose('reasons'),
    when('duplicate', text('Hetzelfde materiaal wordt behandeld in zaak {{duplicateOf}}.')),
    heading('Wat u kunt doen'),
    text('Is het materiaal opnieuw bereikbaar, of hebt u nieuwe gegevens, zet uw melding dan opnieuw door. Vermeld daarbij ons zaaknummer {{caseNumber}}.'),
    when('remedies', ...remediesClause),
    unless('remedies', text('Dit bericht is een mededeling. Het verandert uw rechten en plichten niet.')),
    ...signatureClause,
  ],
};
