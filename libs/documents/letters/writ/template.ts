import { heading, insert, summary, text, unless, when } from '../../template/template.js';
import type { LetterTemplate } from '../../template/template.js';
import { signatureClause } from '../common/clauses.js';

/** Dwangbevel (4:114 to 4:123 Awb). */
export const writTemplate: LetterTemplate = {
  version: 'writ/1',
  title: 'Dwangbevel',
  blocks: [
    summary(
      'Dit dwangbevel in het kort',
      { label: 'Schuldenaar', text: '**{{addressee}}**' },
      { label: 'Te betalen', text: '**{{total}}**' },
      { label: 'Grondslag', text: '{{decisionNameCapital}} van {{decisionDate}} met kenmerk {{decisionReference}}' },
    ),
    heading('Het dwangbevel'),
    text('{{authority}} vaardigt tegen {{addressee}} een **dwangbevel** uit (artikel 5:10, tweede lid, en artikel 4:114 van de Algemene wet bestuursrecht, hierna: Awb). Het dwangbevel levert een **executoriale titel** op. Het kan met toepassing van de voorschriften van het Wetboek van Burgerlijke Rechtsvordering ten uitvoer worden gelegd (artikel 4:116 van de Awb).'),
    heading('De schuld'),
    text('De schuld volgt uit {{decisionName}} van {{decisionDate}} met kenmerk {{decisionReference}}. Wij hebben u op {{reminderSentOn}} aangemaand om uiterlijk op {{reminderPayBy}} te betalen (kenmerk {{reminderReference}}). U hebt niet volledig betaald.'),
    insert('debt'),
    text('De hoofdsom is **{{principal}}**. De vergoeding voor de aanmaning is {{fee}}. De kosten van dit dwangbevel zijn {{costs}}.'),
    when('interest', text('De wettelijke rente loopt sinds {{interestFrom}} en bedraagt tot en met {{interestUntil}} {{interest}}. Zij loopt door tot de dag waarop alles is betaald.'), insert('interest')),
    unless('interest', text('Wettelijke rente wordt met dit dwangbevel niet ingevorderd.')),
    heading('Tenuitvoerlegging op uw kosten'),
    text('Dit dwangbevel kan **op kosten van de schuldenaar** ten uitvoer worden gelegd (artikel 4:122, eerste lid, van de Awb). Het wordt bekendgemaakt door betekening door een gerechtsdeurwaarder. Het exploot vermeldt de rechtbank waar tegen het dwangbevel en de tenuitvoerlegging kan worden opgekomen (artikel 4:123 van de Awb).'),
    text('U kunt de tenuitvoerlegging voorkomen door meteen het hele bedrag te betalen:'),
    insert('account'),
    ...signatureClause,
  ],
};
